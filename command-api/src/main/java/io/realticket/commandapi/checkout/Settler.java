package io.realticket.commandapi.checkout;

import io.realticket.commandapi.booking.Bookings;
import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.util.Map;

/**
 * Finishes whatever a purchase left open, one step at a time: every step may be repeated, on any node, after any crash.
 * Thread-safe.
 */
public final class Settler {
    private final Checkouts checkouts;
    private final PaymentGateway payments;
    private final CommandGateway decider;
    private final Bookings bookings;
    private final Duration askAgainAfter;

    /** @param askAgainAfter how long a command that somebody else carries is given before it is sent once more */
    public Settler(
            Checkouts checkouts,
            PaymentGateway payments,
            CommandGateway decider,
            Bookings bookings,
            Duration askAgainAfter) {
        this.checkouts = checkouts;
        this.payments = payments;
        this.decider = decider;
        this.bookings = bookings;
        this.askAgainAfter = askAgainAfter;
    }

    /** How it went. */
    public enum Progress {
        /** It came further; there may be another step. */
        MADE,
        /** It waits for somebody; look again later. */
        WAITS,
        /** Nothing is left to do. */
        DONE
    }

    /** Takes the next step of {@code due}. */
    public Progress settle(Due due) throws GatewayAwayException {
        Order order = due.checkout().order();
        BookingId booking = order.booking();
        CheckoutState state = due.checkout().state();
        return switch (Step.of(due, askAgainAfter)) {
            case FIND_PAYMENT -> findPayment(order);
            case CONFIRM_AGAIN -> confirmAgain(order);
            case CANCEL_AGAIN -> cancelAgain(order);
            case SETTLE_BOOKED -> made(checkouts.settled(booking, state, CheckoutState.BOOKED));
            case SETTLE_CANCELLED -> made(checkouts.settled(booking, state, CheckoutState.CANCELLED));
            case CAPTURE -> {
                payments.capture(booking);
                yield made(checkouts.paid(booking, PaymentState.AUTHORISED, PaymentState.CAPTURED));
            }
            case GIVE_UP -> {
                // Taken, though nobody could write that down: then it is given back next.
                PaymentState found = payments.cancel(booking) ? PaymentState.VOIDED : PaymentState.CAPTURED;
                yield made(checkouts.paid(booking, PaymentState.AUTHORISED, found));
            }
            case REFUND -> {
                payments.refund(booking);
                yield made(checkouts.paid(booking, PaymentState.CAPTURED, PaymentState.REFUNDED));
            }
            case WAIT -> Progress.WAITS;
            case NONE -> Progress.DONE;
        };
    }

    private Progress findPayment(Order order) throws GatewayAwayException {
        return switch (payments.find(order.booking())) {
            case PaymentGateway.Answer.Authorised(String reference) -> made(checkouts.authorised(order, reference));
            case PaymentGateway.Answer.Declined(String reason) -> made(checkouts.declined(order.booking(), reason));
            case PaymentGateway.Answer.Voided() -> made(checkouts.abandoned(order.booking()));
            case PaymentGateway.Answer.Unknown() -> Progress.WAITS;
            // First told, then written down: a purchase that was only slow must not be paid after this.
            case PaymentGateway.Answer.None() ->
                payments.cancel(order.booking()) ? made(checkouts.abandoned(order.booking())) : Progress.WAITS;
        };
    }

    private Progress confirmAgain(Order order) {
        Answer answer = decider.ask(CheckoutCommands.confirm(order));
        if (!(answer instanceof Answer.Replied(SeatReply.Refused refused))) {
            return Progress.WAITS;
        }
        boolean over = Finality.of(refused.reason())
                || (refused.reason() == Refusal.KEY_REUSED && isUnknownToTheLog(order, refused.version()));
        return over && checkouts.refused(order.booking(), refused.reason().code()) ? Progress.MADE : Progress.WAITS;
    }

    private Progress cancelAgain(Order order) {
        // Whatever the answer: what the log says of it is looked at next time.
        Answer _ = decider.ask(new BookingCancel(order.booking(), order.show(), order.buyer()).command());
        return Progress.WAITS;
    }

    private boolean isUnknownToTheLog(Order order, long version) {
        return bookings.await(Map.of(order.show(), version))
                && bookings.booking(order.buyer(), order.booking()).isEmpty();
    }

    private static Progress made(boolean happened) {
        // If it did not, somebody else was first: what is written down is looked at again.
        return happened ? Progress.MADE : Progress.WAITS;
    }
}
