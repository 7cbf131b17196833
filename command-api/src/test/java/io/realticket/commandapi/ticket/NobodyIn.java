package io.realticket.commandapi.ticket;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import java.time.Instant;
import java.util.Map;

/** A house that nobody has gone into, and nobody can. */
public final class NobodyIn implements Admissions {
    @Override
    public Admitted admit(Ticket ticket, BuyerId by) {
        return new Admitted.Unknown();
    }

    @Override
    public Map<SeatId, Instant> of(BookingId booking) {
        return Map.of();
    }
}
