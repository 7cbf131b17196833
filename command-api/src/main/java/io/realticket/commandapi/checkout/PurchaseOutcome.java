package io.realticket.commandapi.checkout;

import io.realticket.commandapi.booking.BookedSeats;
import io.realticket.commandapi.hold.Answer;
import io.realticket.contracts.id.BookingId;

/** What one who buys is told. */
public sealed interface PurchaseOutcome {
    /** The seats are the buyer's, by this very request. */
    record Booked(BookedSeats seats) implements PurchaseOutcome {}

    /** They have been since an earlier request, perhaps no longer. */
    record BookedBefore(BookedSeats seats) implements PurchaseOutcome {}

    /** Before anything was paid, the decider refused or was not heard. The same request may be sent again. */
    record NotBegun(Answer answer) implements PurchaseOutcome {}

    /**
     * The card was declined. The seats are still held.
     *
     * @param reason the gateway's code for it
     */
    record Declined(String reason) implements PurchaseOutcome {}

    /**
     * What was reserved is given back, since the seats could not be booked any more.
     *
     * @param cause the decider's code for why
     */
    record Refused(String cause) implements PurchaseOutcome {}

    /** The payment never began. */
    record Abandoned() implements PurchaseOutcome {}

    /** It is not known yet how it ends, and will be found at the booking. */
    record Pending(BookingId booking) implements PurchaseOutcome {}

    /** Another purchase of the same hold is under way. */
    record HoldBusy() implements PurchaseOutcome {}

    /** The booking id stands for another order. */
    record KeyReused() implements PurchaseOutcome {}
}
