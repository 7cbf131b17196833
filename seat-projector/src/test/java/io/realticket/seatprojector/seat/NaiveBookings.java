package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        NaiveSeats.Hold hold = turn.seats().liveHold(ask.buyer(), turn.now());
        SeatReply refusal = refusal(turn, settings, hold, ask.holdId(), ask.seats(), ask.total());
        if (hold == null || refusal != null) {
            return Objects.requireNonNull(refusal);
        }
        List<SeatId> held = List.copyOf(hold.seats());
        Money total = turn.seats().price(settings, held);
        turn.memory().confirmed(ask.bookingId());
        booking = turn.seats().book(hold, ask.bookingId(), total, turn.offset());
        turn.add(new SeatEvent.SeatsBooked(
                ask.showId(), turn.nextVersion(), turn.now(), ask.buyer(), ask.bookingId(), ask.holdId(), held, total));
        return booked(turn, ask, booking);
    }

    static SeatReply checkOut(NaiveTurn turn, ShowSettings settings, SeatCommand.BeginCheckout ask) {
        if (turn.seats().booking(ask.bookingId()) != null || turn.memory().recalls(ask.bookingId())) {
            return turn.refuse(Refusal.KEY_REUSED, null);
        }
        NaiveSeats.Hold hold = turn.seats().liveHold(ask.buyer(), turn.now());
        SeatReply refusal = refusal(turn, settings, hold, ask.holdId(), ask.seats(), ask.total());
        if (hold == null || refusal != null) {
            return Objects.requireNonNull(refusal);
        }
        List<SeatId> held = List.copyOf(hold.seats());
        if (!hold.paying()) {
            Instant least = turn.now().plusSeconds(120);
            hold = turn.seats().checkOut(hold, hold.expiresAt().isBefore(least) ? least : hold.expiresAt());
            turn.add(new SeatEvent.CheckoutBegun(
                    ask.showId(),
                    turn.nextVersion(),
                    turn.now(),
                    ask.buyer(),
                    ask.bookingId(),
                    ask.holdId(),
                    hold.expiresAt(),
                    held));
        }
        return new SeatReply.CheckoutBegun(
                ask.commandId(),
                ask.showId(),
                turn.version(),
                turn.now(),
                ask.buyer(),
                ask.bookingId(),
                ask.holdId(),
                hold.expiresAt(),
                held,
                turn.seats().price(settings, held));
    }

    /** Returns why a buyer cannot have what was seen of {@code hold}, or null. */
    private static @Nullable SeatReply refusal(
            NaiveTurn turn,
            ShowSettings settings,
            NaiveSeats.@Nullable Hold hold,
            HoldId id,
            List<SeatId> seen,
            @Nullable Money total) {
        SeatId missing = turn.seats().missing(seen);
        if (missing != null) {
            return turn.refuse(Refusal.INVALID_SEAT, missing);
        }
        if (hold == null || !hold.id().equals(id)) {
            return turn.refuse(Refusal.HOLD_EXPIRED, null);
        }
        List<SeatId> held = List.copyOf(hold.seats());
        if (!held.equals(turn.seats().sorted(seen))) {
            return turn.refuse(Refusal.HOLD_CHANGED, null);
        }
        boolean dearer = total != null && !total.equals(turn.seats().price(settings, held));
        return dearer ? turn.refuse(Refusal.PRICE_CHANGED, null) : null;
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
