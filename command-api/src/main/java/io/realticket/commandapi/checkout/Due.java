package io.realticket.commandapi.checkout;

import java.time.Instant;

/**
 * A checkout that something is to be done about.
 *
 * @param log how the booking stands in the log, as far as it has been applied
 * @param now by the clock that wrote the checkout's times
 */
public record Due(Checkout checkout, InLog log, Instant now) {
    /** What the log knows of a booking. */
    public enum InLog {
        /** Nothing. */
        ABSENT,
        /** Its seats are sold. */
        BOOKED,
        /** Its seats were given back. */
        CANCELLED
    }
}
