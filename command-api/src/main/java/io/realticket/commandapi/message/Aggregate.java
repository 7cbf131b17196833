package io.realticket.commandapi.message;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import java.util.UUID;

/** What a message speaks of: the thing whose changes are numbered. */
public record Aggregate(Kind kind, UUID id) {
    /** The kinds of things. */
    public enum Kind {
        /** A production. */
        PROGRAM,
        /** A venue. */
        PLACE,
        /** A performance. */
        SHOW,
        /** A buyer's booking. */
        BOOKING,
        /** All of it. */
        PLATFORM
    }

    /** The one platform there is. */
    public static final Aggregate PLATFORM = new Aggregate(Kind.PLATFORM, new UUID(0, 0));

    /** Returns a program. */
    public static Aggregate of(ProgramId program) {
        return new Aggregate(Kind.PROGRAM, program.value());
    }

    /** Returns a place. */
    public static Aggregate of(PlaceId place) {
        return new Aggregate(Kind.PLACE, place.value());
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
