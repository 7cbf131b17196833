package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The naive rules of holding, releasing and expiring. */
final class NaiveHolds {
    private NaiveHolds() {}

    static void expire(NaiveTurn turn) {
        int freed = 0;
        for (NaiveSeats.Hold hold : turn.seats().due(turn.now())) {
            if (freed < 1_000) {
                freed += hold.seats().size();
                expire(turn, hold);
            }
        }
    }

    private static void expire(NaiveTurn turn, NaiveSeats.Hold hold) {
        List<SeatId> all = List.copyOf(hold.seats());
        turn.seats().free(hold, all);
        turn.add(new SeatEvent.HoldExpired(
                turn.command().showId(), turn.nextVersion(), turn.now(), hold.buyer(), hold.id(), all));
    }

    static SeatReply hold(NaiveTurn turn, ShowSettings rules, boolean closed, SeatCommand.HoldSeats ask) {
        Instant now = turn.now();
        if (now.isBefore(rules.opensAt())) {
            return turn.refuse(Refusal.SALE_NOT_OPEN, null);
        } else if (closed || now.compareTo(rules.closesAt()) >= 0) {
            return turn.refuse(Refusal.SALE_CLOSED, null);
        } else if (now.compareTo(ask.answerBy()) >= 0) {
            return turn.refuse(Refusal.ANSWER_TOO_LATE, null);
        } else if (turn.memory().isFull(now)) {
            return turn.refuse(Refusal.OVERLOADED, null);
        }
        SeatId missing = turn.seats().missing(ask.seats());
        if (missing != null) {
            return turn.refuse(Refusal.INVALID_SEAT, missing);
        }
        List<SeatId> wanted = turn.seats().sorted(ask.seats());
        for (SeatId seat : wanted) {
            if (!turn.seats().isFreeFor(ask.buyer(), seat, now)) {
                return turn.refuse(Refusal.SEAT_UNAVAILABLE, seat);
            }
        }
        NaiveSeats.Hold mine = turn.seats().liveHold(ask.buyer(), now);
        List<SeatId> fresh = new ArrayList<>(wanted);
        fresh.removeAll(mine == null ? List.of() : List.copyOf(mine.seats()));
        int had = turn.seats().bookedBy(ask.buyer())
                + (mine == null ? 0 : mine.seats().size());
        if (had + fresh.size() > rules.rules().seatsPerBuyerMax()) {
            return turn.refuse(Refusal.LIMIT_EXCEEDED, null);
        }
        if (mine == null) {
            turn.seats().overdueOf(ask.buyer(), now).forEach(overdue -> expire(turn, overdue));
            Duration lasts = Duration.ofMillis(rules.rules().holdDuration().toMillis());
            mine = turn.seats().newHold(ask.commandId(), ask.buyer(), now.plus(lasts));
        }
        if (!fresh.isEmpty()) {
            for (SeatId seat : fresh) {
                NaiveSeats.Hold overdue = turn.seats().holdOf(seat);
                if (overdue != null) {
                    expire(turn, overdue);
                }
            }
            turn.seats().hold(mine, fresh, turn.offset());
            turn.add(new SeatEvent.SeatsHeld(
                    ask.showId(), turn.nextVersion(), now, ask.buyer(), mine.id(), mine.expiresAt(), fresh));
        }
        return new SeatReply.Held(
                ask.commandId(),
                ask.showId(),
                turn.version(),
                now,
                ask.buyer(),
                mine.id(),
                mine.expiresAt(),
                wanted,
                List.copyOf(mine.seats()));
    }

    static SeatReply release(NaiveTurn turn, BuyerId buyer, @Nullable List<SeatId> named) {
        NaiveSeats.Hold mine = turn.seats().liveHold(buyer, turn.now());
        List<SeatId> held = mine == null ? List.of() : List.copyOf(mine.seats());
        if (named != null) {
            SeatId missing = turn.seats().missing(named);
            if (missing != null) {
                return turn.refuse(Refusal.INVALID_SEAT, missing);
            }
            for (SeatId seat : turn.seats().sorted(named)) {
                if (!held.contains(seat)) {
                    return turn.refuse(Refusal.HOLD_EXPIRED, seat);
                }
            }
        }
        if (turn.memory().isFull(turn.now())) {
            return turn.refuse(Refusal.OVERLOADED, null);
        }
        List<SeatId> gone = named == null ? held : turn.seats().sorted(named);
        if (mine != null) {
            turn.seats().free(mine, gone);
            turn.add(new SeatEvent.SeatsReleased(
                    turn.command().showId(), turn.nextVersion(), turn.now(), buyer, mine.id(), gone));
        }
        NaiveSeats.Hold left = turn.seats().liveHold(buyer, turn.now());
        return new SeatReply.Released(
                turn.command().commandId(),
                turn.command().showId(),
                turn.version(),
                turn.now(),
                buyer,
                gone,
                left == null ? List.of() : List.copyOf(left.seats()),
                left == null ? null : left.id(),
                left == null ? null : left.expiresAt());
    }
}
