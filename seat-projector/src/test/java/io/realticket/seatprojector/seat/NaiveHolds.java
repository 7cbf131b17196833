package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.PassClaim;
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

/** The naive rules of holding, extending, releasing and expiring. */
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

    static void expire(NaiveTurn turn, NaiveSeats.Hold hold) {
        List<SeatId> all = List.copyOf(hold.seats());
        turn.seats().free(hold, all);
        turn.add(new SeatEvent.HoldExpired(
                turn.command().showId(), turn.nextVersion(), turn.now(), hold.buyer(), hold.id(), all));
    }

    static SeatReply hold(NaiveTurn turn, ShowSettings rules, @Nullable Refusal stopped, SeatCommand.HoldSeats ask) {
        Refusal gate = gate(turn, rules, stopped, ask.answerBy());
        if (gate != null) {
            return turn.refuse(gate, null);
        }
        SeatId missing = turn.seats().missing(ask.seats());
        if (missing != null) {
            return turn.refuse(Refusal.INVALID_SEAT, missing);
        }
        List<SeatId> wanted = turn.seats().sorted(ask.seats());
        for (SeatId seat : wanted) {
            if (!turn.seats().isFreeFor(ask.buyer(), seat, turn.now())) {
                return turn.refuse(Refusal.SEAT_UNAVAILABLE, seat);
            }
        }
        NaiveSeats.Hold mine = turn.seats().liveHold(ask.buyer(), turn.now());
        List<SeatId> fresh = new ArrayList<>(wanted);
        fresh.removeAll(mine == null ? List.of() : List.copyOf(mine.seats()));
        return grant(turn, rules, ask.buyer(), wanted, fresh);
    }

    static SeatReply best(
            NaiveTurn turn, ShowSettings rules, @Nullable Refusal stopped, SeatCommand.HoldBestAvailable ask) {
        Refusal gate = gate(turn, rules, stopped, ask.answerBy());
        if (gate != null) {
            return turn.refuse(gate, null);
        }
        NaiveSeats.Hold mine = turn.seats().liveHold(ask.buyer(), turn.now());
        int missing =
                Math.max(0, ask.seatCount() - (mine == null ? 0 : mine.seats().size()));
        if (!hasRoom(turn, rules, ask.buyer(), missing)) {
            return turn.refuse(Refusal.LIMIT_EXCEEDED, null);
        }
        List<SeatId> chosen = NaiveChoice.of(rules.layout(), turn.seats(), turn.now(), ask, missing);
        return chosen.size() < missing
                ? turn.refuse(Refusal.NOT_ENOUGH_SEATS, null)
                : grant(turn, rules, ask.buyer(), chosen, chosen);
    }

    static SeatReply extend(NaiveTurn turn, ShowSettings rules, SeatCommand.ExtendHold ask) {
        NaiveSeats.Hold mine = turn.seats().liveHold(ask.buyer(), turn.now());
        if (mine == null || !mine.id().equals(ask.holdId())) {
            return turn.refuse(Refusal.HOLD_EXPIRED, null);
        } else if (mine.extended()) {
            return turn.refuse(Refusal.EXTENSION_USED, null);
        } else if (turn.memory().isFull(turn.now())) {
            return turn.refuse(Refusal.OVERLOADED, null);
        }
        long more = Math.min(rules.rules().holdDuration().toMillis(), 120_000);
        mine = turn.seats().extend(mine, mine.expiresAt().plusMillis(more));
        turn.add(new SeatEvent.HoldExtended(
                ask.showId(),
                turn.nextVersion(),
                turn.now(),
                ask.buyer(),
                mine.id(),
                mine.expiresAt(),
                List.copyOf(mine.seats())));
        return held(turn, mine, List.of());
    }

    private static @Nullable Refusal gate(
            NaiveTurn turn, ShowSettings rules, @Nullable Refusal stopped, Instant answerBy) {
        Instant now = turn.now();
        if (now.isBefore(rules.opensAt())) {
            return Refusal.SALE_NOT_OPEN;
        } else if (stopped == Refusal.SALE_CLOSED || now.compareTo(rules.closesAt()) >= 0) {
            return Refusal.SALE_CLOSED;
        } else if (stopped != null) {
            return stopped;
        } else if (!turn.passes().admits(rules, turn.command().pass(), now)) {
            return Refusal.NOT_ADMITTED;
        } else if (now.compareTo(answerBy) >= 0) {
            return Refusal.ANSWER_TOO_LATE;
        }
        return turn.memory().isFull(now) ? Refusal.OVERLOADED : null;
    }

    private static boolean hasRoom(NaiveTurn turn, ShowSettings rules, BuyerId buyer, int more) {
        NaiveSeats.Hold mine = turn.seats().liveHold(buyer, turn.now());
        int had =
                turn.seats().bookedBy(buyer) + (mine == null ? 0 : mine.seats().size());
        return had + more <= rules.rules().seatsPerBuyerMax();
    }

    private static SeatReply grant(
            NaiveTurn turn, ShowSettings rules, BuyerId buyer, List<SeatId> wanted, List<SeatId> fresh) {
        if (!hasRoom(turn, rules, buyer, fresh.size())) {
            return turn.refuse(Refusal.LIMIT_EXCEEDED, null);
        }
        Instant now = turn.now();
        NaiveSeats.Hold mine = turn.seats().liveHold(buyer, now);
        if (mine == null) {
            turn.seats().overdueOf(buyer, now).forEach(overdue -> expire(turn, overdue));
            expireOn(turn, fresh);
            Duration lasts = Duration.ofMillis(rules.rules().holdDuration().toMillis());
            mine = turn.seats().newHold(turn.newHoldId(), buyer, now.plus(lasts));
        }
        if (!fresh.isEmpty()) {
            expireOn(turn, fresh);
            PassClaim pass =
                    rules.admission() == Admission.NONE ? null : turn.command().pass();
            PassId passId = pass == null ? null : pass.id();
            turn.seats().hold(mine, fresh, turn.offset(), passId);
            turn.add(new SeatEvent.SeatsHeld(
                    turn.command().showId(),
                    turn.nextVersion(),
                    now,
                    buyer,
                    mine.id(),
                    mine.expiresAt(),
                    fresh,
                    passId));
        }
        return held(turn, mine, wanted);
    }

    /** Expires whatever still has one of the seats: it is known to be over. */
    static void expireOn(NaiveTurn turn, List<SeatId> seats) {
        for (SeatId seat : seats) {
            NaiveSeats.Hold overdue = turn.seats().holdOf(seat);
            if (overdue != null) {
                expire(turn, overdue);
            }
        }
    }

    private static SeatReply held(NaiveTurn turn, NaiveSeats.Hold mine, List<SeatId> granted) {
        return new SeatReply.Held(
                turn.command().commandId(),
                turn.command().showId(),
                turn.version(),
                turn.now(),
                mine.buyer(),
                mine.id(),
                mine.expiresAt(),
                granted,
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
