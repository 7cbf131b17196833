package io.realticket.commandapi.checkout;

/** How far a checkout has come. Each state leads only to those below it. */
public enum CheckoutState {
    /** Written down; nothing is known of the payment yet. */
    PENDING,
    /** The payment is authorised, and the command that books is on its way. */
    AUTHORISED,
    /** The card was declined. Nothing was paid, and the hold lives on. */
    DECLINED,
    /** The payment never began, and never will. Nothing was paid. */
    ABANDONED,
    /** Authorised, but the seats could not be booked any more. The payment is given back. */
    REFUSED,
    /** The log has the booking. */
    BOOKED,
    /** The log has its cancel. What was paid is given back. */
    CANCELLED;

    /** Whether it may still become a booking. */
    public boolean isUndecided() {
        return this == PENDING || this == AUTHORISED;
    }
}
