package io.realticket.commandapi.booking;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking as the log tells it, without words.
 *
 * @param seats in seat order
 * @param total what the decider charged
 * @param bookedAt by the log's time
 * @param cancelledAt when its seats were given back, by the log's time; null while they are sold
 * @param version of the show after the last event that concerned it
 */
public record Booking(
        BookingId id,
        ShowId show,
        BuyerId buyer,
        HoldId hold,
        List<SeatId> seats,
        Money total,
        Instant bookedAt,
        @Nullable Instant cancelledAt,
        long version) {
    /** Copies the list. */
    public Booking {
        seats = List.copyOf(seats);
    }

    /** Whether its seats were given back. */
    public boolean cancelled() {
        return cancelledAt != null;
    }
}
