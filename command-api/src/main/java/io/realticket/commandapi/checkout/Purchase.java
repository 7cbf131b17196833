package io.realticket.commandapi.checkout;

import io.realticket.commandapi.booking.BookedSeats;
import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.contracts.seat.SeatReply;

/**
 * Takes an order through its payment to its booking, step by step: written down, secured, authorised, confirmed. Whatever
 * is cut short between two steps is finished by the {@link Settler}. Thread-safe.
 */
public final class Purchase {
    private final Checkouts checkouts;
    private final PaymentGateway payments;
    private final CommandGateway decider;
    private final CheckoutWatch watch;

    /** @param watch waits for what somebody else has begun */
    public Purchase(Checkouts checkouts, PaymentGateway payments, CommandGateway decider, CheckoutWatch watch) {
        this.checkouts = checkouts;
        this.payments = payments;
        this.decider = decider;
        this.watch = watch;
    }

    /** Buys what {@code order} names, or joins the purchase that was begun with the same order. */
    public PurchaseOutcome buy(Order order) {
        return switch (checkouts.begin(order)) {
            case Checkouts.Begun.New() -> secure(order);
            case Checkouts.Begun.Present(Checkout present) ->
                present.order().asksAs(order) ? join(present.order()) : new PurchaseOutcome.KeyReused();
            case Checkouts.Begun.HoldBusy() -> new PurchaseOutcome.HoldBusy();
        };
    }

    // Whoever began it may have been cut short before the payment. Every step may be taken twice, so the one who asks
    // again takes it up rather than leaves it to be given up.
    private PurchaseOutcome join(Order order) {
        PurchaseOutcome seen = watch.until(order);
        boolean open = seen instanceof PurchaseOutcome.Pending
                && checkouts
                        .find(order.buyer(), order.booking())
                        .filter(checkout -> checkout.state() == CheckoutState.PENDING)
                        .isPresent();
        return open && decider.ask(CheckoutCommands.begin(order)) instanceof Answer.Replied(SeatReply.CheckoutBegun _)
                ? pay(order)
                : seen;
    }

    private PurchaseOutcome secure(Order order) {
        Answer answer = decider.ask(CheckoutCommands.begin(order));
        if (answer instanceof Answer.Replied(SeatReply.CheckoutBegun _)) {
            return pay(order);
        }
        checkouts.forget(order.booking());
        return new PurchaseOutcome.NotBegun(answer);
    }

    private PurchaseOutcome pay(Order order) {
        try {
            return switch (payments.authorise(order)) {
                case PaymentGateway.Answer.Authorised(String reference) -> confirm(order, reference);
                case PaymentGateway.Answer.Declined(String reason) -> declined(order, reason);
                case PaymentGateway.Answer.Voided() -> abandoned(order);
                case PaymentGateway.Answer.Unknown(), PaymentGateway.Answer.None() ->
                    new PurchaseOutcome.Pending(order.booking());
            };
        } catch (GatewayAwayException | CheckoutsAwayException e) {
            // The payment may have been made, so nothing else may be said.
            return new PurchaseOutcome.Pending(order.booking());
        }
    }

    private PurchaseOutcome declined(Order order, String reason) {
        return checkouts.declined(order.booking(), reason) ? new PurchaseOutcome.Declined(reason) : watch.until(order);
    }

    // This request was so slow that it was taken for one that was cut short.
    private PurchaseOutcome abandoned(Order order) {
        return checkouts.abandoned(order.booking()) ? new PurchaseOutcome.Abandoned() : watch.until(order);
    }

    private PurchaseOutcome confirm(Order order, String reference) {
        return decider.askThrough(CheckoutCommands.confirm(order), () -> checkouts.authorised(order, reference))
                .map(answer -> answered(order, answer))
                .orElseGet(() -> watch.until(order));
    }

    private PurchaseOutcome answered(Order order, Answer answer) {
        return switch (answer) {
            case Answer.Replied(SeatReply.Booked booked) -> new PurchaseOutcome.Booked(BookedSeats.of(booked));
            case Answer.Replied(SeatReply.Refused refused) -> refused(order, refused);
            case Answer.Replied _, Answer.Late _, Answer.NotSent _ -> new PurchaseOutcome.Pending(order.booking());
        };
    }

    private PurchaseOutcome refused(Order order, SeatReply.Refused refused) {
        boolean over = Finality.of(refused.reason())
                && checkouts.refused(order.booking(), refused.reason().code());
        return over
                ? new PurchaseOutcome.Refused(refused.reason().code())
                : new PurchaseOutcome.Pending(order.booking());
    }
}
