package io.realticket.commandapi.checkout;

import io.realticket.commandapi.booking.Bookings;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The checkouts, written down. Each change is a transaction, happens only from the state it names, and returns whether it
 * happened: whoever is second finds it done. Thread-safe.
 */
public interface Checkouts {
    /** Writes an order down, unless it is there already or its hold is being paid for. */
    Begun begin(Order order);

    /** What came of writing an order down. */
    sealed interface Begun {
        /** It is written down now. */
        record New() implements Begun {}

        /** There is one with the same booking id. */
        record Present(Checkout checkout) implements Begun {}

        /** The hold is being paid for under another booking id. */
        record HoldBusy() implements Begun {}
    }

    /** Forgets an order that the gateway was never asked about, as if it had never been. */
    void forget(BookingId booking);

    /** From {@code PENDING}: the payment is reserved, and the command that books is sent with the same transaction. */
    boolean authorised(Order order, String reference);

    /** From {@code PENDING}: the card was declined. */
    boolean declined(BookingId booking, String reason);

    /** From {@code PENDING}: the gateway was told never to reserve anything. */
    boolean abandoned(BookingId booking);

    /** From {@code AUTHORISED}: the seats could not be booked. */
    boolean refused(BookingId booking, String cause);

    /** From a state above it: the log has the booking, or its cancel. */
    boolean settled(BookingId booking, CheckoutState from, CheckoutState to);

    /** From {@code from}: the gateway did what was asked. */
    boolean paid(BookingId booking, PaymentState from, PaymentState to);

    /** Sends the command that cancels a booking, and returns true; false if somebody has gone in with a ticket of it. */
    boolean cancel(BookingCancel cancel);

    /** Returns a checkout of {@code buyer}. */
    Optional<Checkout> find(BuyerId buyer, BookingId booking);

    /**
     * Returns {@code buyer}'s checkouts that are undecided, and those that ended without a booking since {@code since}, the
     * latest first.
     */
    List<Checkout> unsettled(BuyerId buyer, Instant since, int max);

    /** Returns the holds that {@code buyer} is paying for at {@code now}. */
    default Set<HoldId> beingPaid(BuyerId buyer, Instant now) {
        return unsettled(buyer, now, Bookings.LIST_MAX).stream()
                .filter(checkout -> checkout.state().isUndecided())
                .map(checkout -> checkout.order().hold())
                .collect(Collectors.toSet());
    }
}
