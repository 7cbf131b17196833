package io.realticket.commandapi.ticket;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import java.time.Instant;
import java.util.Map;

/** Who has gone in. Thread-safe. */
public interface Admissions {
    /**
     * Lets {@code ticket} in if it is good and nobody has gone in with it. Of several at the same time, also on several
     * nodes, one goes in.
     *
     * @param by who stands at the door
     */
    Admitted admit(Ticket ticket, BuyerId by);

    /** Returns when each seat of {@code booking} was taken, of those that were. */
    Map<SeatId, Instant> of(BookingId booking);

    /** What the one at the door is told. */
    sealed interface Admitted {
        /** Let in. */
        record Now(Instant at) implements Admitted {}

        /** Somebody went in with it before. */
        record Before(Instant at) implements Admitted {}

        /** Its booking was cancelled, or is being cancelled. */
        record Cancelled() implements Admitted {}

        /** The booking is not known, or not yet. */
        record Unknown() implements Admitted {}
    }
}
