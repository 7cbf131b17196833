package io.realticket.commandapi.booking;

import io.realticket.contracts.id.BookingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of a buyer's bookings.
 *
 * @param now parts the shows that are still to come from those that have begun
 * @param after the last booking of the part before; null for the first part
 * @param max how many, 1 to {@link Bookings#LIST_MAX}
 */
public record BookingList(When when, Instant now, @Nullable BookingId after, int max) {
    /** Checks the bound. */
    public BookingList {
        if (max < 1 || max > Bookings.LIST_MAX) {
            throw new IllegalArgumentException("a list has 1 to " + Bookings.LIST_MAX + " bookings, not " + max);
        }
    }

    /** Returns the part that follows the one that ends with {@code last}. */
    public BookingList after(BookingId last) {
        return new BookingList(when, now, last, max);
    }

    /** Which shows. */
    public enum When {
        /** Those that begin now or later, the next one first. */
        UPCOMING,
        /** Those that have begun, the latest first. */
        PAST
    }
}
