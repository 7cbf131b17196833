package io.realticket.commandapi.message;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.ShowId;
import java.util.UUID;

/** What a message speaks of: the thing whose changes are numbered. */
public record Aggregate(Kind kind, UUID id) {
    /** The kinds of things. */
    public enum Kind {
        /** A performance. */
        SHOW,
        /** A buyer's booking. */
        BOOKING
    }

    /** Returns a show. */
    public static Aggregate of(ShowId show) {
        return new Aggregate(Kind.SHOW, show.value());
    }

    /** Returns a booking. */
    public static Aggregate of(BookingId booking) {
        return new Aggregate(Kind.BOOKING, booking.value());
    }
}
