package io.realticket.commandapi.booking;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt is about, without words.
 *
 * @param seats in seat order
 * @param total what the decider charged
 * @param bookedAt by the log's time
 * @param cancelledAt when its seats were given back, by the log's time; null while they are sold
 */
public record BookedSeats(
        BookingId id,
        ShowId show,
        List<SeatId> seats,
        Money total,
        Instant bookedAt,
        @Nullable Instant cancelledAt) {
    /** Copies the list. */
    public BookedSeats {
        seats = List.copyOf(seats);
    }

    /** Returns what the receipt of {@code booking} is about. */
    public static BookedSeats of(Booking booking) {
        return new BookedSeats(
                booking.id(),
                booking.show(),
                booking.seats(),
                booking.total(),
                booking.bookedAt(),
                booking.cancelledAt());
    }

    /** Returns what the receipt of what was just booked is about. */
    public static BookedSeats of(SeatReply.Booked booked) {
        return new BookedSeats(booked.bookingId(), booked.showId(), booked.seats(), booked.total(), booked.at(), null);
    }

    /** Returns the same after its cancel. */
    public BookedSeats cancelledAt(Instant at) {
        return new BookedSeats(id, show, seats, total, bookedAt, at);
    }
}
