package io.realticket.commandapi.booking;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import java.util.List;

/**
 * A booking without words and prices.
 *
 * @param seats in seat order
 * @param cancelled whether its seats were given back
 */
public record BookedSeats(BookingId id, ShowId show, List<SeatId> seats, boolean cancelled) {
    /** Copies the list. */
    public BookedSeats {
        seats = List.copyOf(seats);
    }
}
