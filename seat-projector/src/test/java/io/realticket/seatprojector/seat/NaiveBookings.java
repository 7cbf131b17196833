package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.ShowSettings;
import java.util.List;

/** The naive rules of booking and cancelling. */
final class NaiveBookings {
    private NaiveBookings() {}

    static SeatReply confirm(NaiveTurn turn, ShowSettings settings, SeatCommand.ConfirmHold ask) {
        NaiveSeats.Booking booking = turn.seats().booking(ask.bookingId());
        if (booking != null) {
            boolean same = booking.buyer().equals(ask.buyer())
                    && (!turn.memory().recalls(booking.id()) || booking.hold().equals(ask.holdId()))
                    && turn.seats().missing(ask.seats()) == null
                    && turn.seats().sorted(ask.seats()).equals(booking.seats());
            return same ? booked(turn, ask, booking) : turn.refuse(Refusal.KEY_REUSED, null);
        }
        if (turn.memory().recalls(ask.bookingId())) {
            return turn.refuse(Refusal.KEY_REUSED, null);
        }
        SeatId missing = turn.seats().missing(ask.seats());
        if (missing != null) {
            return turn.refuse(Refusal.INVALID_SEAT, missing);
        }
        NaiveSeats.Hold hold = turn.seats().liveHold(ask.buyer(), turn.now());
        if (hold == null || !hold.id().equals(ask.holdId())) {
            return turn.refuse(Refusal.HOLD_EXPIRED, null);
        }
        List<SeatId> held = List.copyOf(hold.seats());
        if (!held.equals(turn.seats().sorted(ask.seats()))) {
            return turn.refuse(Refusal.HOLD_CHANGED, null);
        }
        Money total = turn.seats().price(settings, held);
        turn.memory().confirmed(ask.bookingId());
        booking = turn.seats().book(hold, ask.bookingId(), total, turn.offset());
        turn.add(new SeatEvent.SeatsBooked(
                ask.showId(), turn.nextVersion(), turn.now(), ask.buyer(), ask.bookingId(), ask.holdId(), held, total));
        return booked(turn, ask, booking);
    }

    private static SeatReply booked(NaiveTurn turn, SeatCommand.ConfirmHold ask, NaiveSeats.Booking booking) {
        return new SeatReply.Booked(
                ask.commandId(),
                ask.showId(),
                turn.version(),
                turn.now(),
                ask.buyer(),
                ask.bookingId(),
                booking.seats(),
                booking.total());
    }

    static SeatReply cancel(NaiveTurn turn, SeatCommand.CancelBooking ask) {
        NaiveSeats.Booking booking = turn.seats().booking(ask.bookingId());
        if (booking == null || !booking.buyer().equals(ask.buyer())) {
            return turn.refuse(Refusal.UNKNOWN_BOOKING, null);
        }
        if (turn.memory().isFull(turn.now())) {
            return turn.refuse(Refusal.OVERLOADED, null);
        }
        turn.seats().cancel(booking);
        turn.add(new SeatEvent.BookingCancelled(
                ask.showId(), turn.nextVersion(), turn.now(), ask.buyer(), ask.bookingId(), booking.seats()));
        return new SeatReply.Cancelled(
                ask.commandId(),
                ask.showId(),
                turn.version(),
                turn.now(),
                ask.buyer(),
                ask.bookingId(),
                booking.seats());
    }
}
