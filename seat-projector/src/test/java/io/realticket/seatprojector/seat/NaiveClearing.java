package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.util.List;

/** The naive rules of taking seats back from buyers: seat by seat in layout order, each with its whole hold or booking. */
final class NaiveClearing {
    private NaiveClearing() {}

    static SeatReply releaseAll(NaiveTurn turn, SeatCommand.ReleaseAllHolds ask) {
        if (turn.memory().isFull(turn.now())) {
            return turn.refuse(Refusal.OVERLOADED, null);
        }
        int given = 0;
        int left = 0;
        int kept = 0;
        for (SeatId seat : List.copyOf(turn.seats().all())) {
            NaiveSeats.Hold hold = turn.seats().holdOf(seat);
            if (hold == null || !turn.now().isBefore(hold.expiresAt())) {
                continue;
            }
            if (hold.paying()) {
                kept++;
            } else if (given < 1_000) {
                given += hold.seats().size();
                release(turn, hold, ask.actor(), ask.reason());
            } else {
                left++;
            }
        }
        return new SeatReply.Cleared(ask.commandId(), ask.showId(), turn.version(), turn.now(), given, left, kept);
    }

    static SeatReply reset(NaiveTurn turn, SeatCommand.ResetShow ask) {
        if (turn.memory().isFull(turn.now())) {
            return turn.refuse(Refusal.OVERLOADED, null);
        }
        int given = 0;
        int left = 0;
        for (SeatId seat : List.copyOf(turn.seats().all())) {
            NaiveSeats.Hold hold = turn.seats().holdOf(seat);
            NaiveSeats.Booking booking = turn.seats().bookingOf(seat);
            if (hold == null && booking == null) {
                continue;
            }
            if (given >= 1_000) {
                left++;
            } else if (booking != null) {
                given += booking.seats().size();
                turn.seats().cancel(booking);
                turn.add(new SeatEvent.BookingCancelled(
                        ask.showId(),
                        turn.nextVersion(),
                        turn.now(),
                        booking.buyer(),
                        booking.id(),
                        booking.seats(),
                        ask.actor(),
                        ask.reason()));
            } else if (hold != null) {
                given += hold.seats().size();
                if (turn.now().isBefore(hold.expiresAt())) {
                    release(turn, hold, ask.actor(), ask.reason());
                } else {
                    NaiveHolds.expire(turn, hold);
                }
            }
        }
        if (left == 0) {
            turn.add(new SeatEvent.ShowReset(ask.showId(), turn.nextVersion(), turn.now(), ask.actor(), ask.reason()));
        }
        return new SeatReply.Cleared(ask.commandId(), ask.showId(), turn.version(), turn.now(), given, left, 0);
    }

    private static void release(NaiveTurn turn, NaiveSeats.Hold hold, ActorId actor, String reason) {
        List<SeatId> seats = List.copyOf(hold.seats());
        turn.seats().free(hold, seats);
        turn.add(new SeatEvent.SeatsReleased(
                turn.command().showId(),
                turn.nextVersion(),
                turn.now(),
                hold.buyer(),
                hold.id(),
                seats,
                actor,
                reason));
    }
}
