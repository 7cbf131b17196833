package io.realticket.commandapi.booking;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatEvent;
import java.time.Instant;
import java.util.Optional;

/** What an event means to the bookings of its show. */
public sealed interface BookingChange {
    /** A booking came to be, and its seats are its own. */
    record Booked(Booking booking) implements BookingChange {}

    /** A booking was cancelled, and its seats are free. */
    record Cancelled(BookingId booking, ShowId show, Instant at, long version) implements BookingChange {}

    /** Returns what {@code event} changes, empty if it concerns no booking. A new kind of event must be named here. */
    static Optional<BookingChange> of(SeatEvent event) {
        return switch (event) {
            case SeatEvent.SeatsBooked booked -> Optional.of(new Booked(booking(booked)));
            case SeatEvent.BookingCancelled cancelled ->
                Optional.of(
                        new Cancelled(cancelled.bookingId(), cancelled.showId(), cancelled.at(), cancelled.version()));
            case SeatEvent.ShowOpened _,
                    SeatEvent.ShowChanged _,
                    SeatEvent.ShowClosed _,
                    SeatEvent.ShowSuspended _,
                    SeatEvent.ShowResumed _,
                    SeatEvent.SalePaused _,
                    SeatEvent.SaleResumed _,
                    SeatEvent.ShowReset _,
                    SeatEvent.SeatsHeld _,
                    SeatEvent.HoldExtended _,
                    SeatEvent.CheckoutBegun _,
                    SeatEvent.SeatsBlocked _,
                    SeatEvent.SeatsUnblocked _,
                    SeatEvent.SeatsReleased _,
                    SeatEvent.PassRevoked _,
                    SeatEvent.HoldExpired _ -> Optional.empty();
        };
    }

    private static Booking booking(SeatEvent.SeatsBooked booked) {
        return new Booking(
                booked.bookingId(),
                booked.showId(),
                booked.buyer(),
                booked.holdId(),
                booked.seats().stream().sorted().toList(),
                booked.total(),
                booked.at(),
                null,
                booked.version());
    }
}
