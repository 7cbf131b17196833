package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatRange;
import io.realticket.contracts.seat.SeatReply;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The naive rules of house seats. */
final class NaiveHouse {
    private static final BuyerId NOBODY = new BuyerId(new UUID(0, 0));

    private NaiveHouse() {}

    static SeatReply block(NaiveTurn turn, SeatCommand.BlockSeats ask) {
        List<SeatId> asked = turn.seats().within(ask.ranges());
        if (asked.isEmpty()) {
            return nowhere(turn, ask.ranges().getFirst());
        }
        if (turn.memory().isFull(turn.now())) {
            return turn.refuse(Refusal.OVERLOADED, null);
        }
        List<SeatId> taken = new ArrayList<>();
        List<SeatId> free = new ArrayList<>();
        for (SeatId seat : asked) {
            if (turn.seats().isFreeFor(NOBODY, seat, turn.now())) {
                free.add(seat);
            } else if (!turn.seats().isBlocked(seat)) {
                taken.add(seat);
            }
        }
        if (!ask.onlyFree() && !taken.isEmpty()) {
            return turn.refuse(Refusal.SEAT_UNAVAILABLE, taken.getFirst());
        }
        NaiveHolds.expireOn(turn, free);
        if (!free.isEmpty()) {
            turn.seats().block(free, turn.offset());
            turn.add(new SeatEvent.SeatsBlocked(
                    ask.showId(), turn.nextVersion(), turn.now(), ask.reason(), free, ask.actor()));
        }
        return changed(turn, free.size(), asked.size() - free.size());
    }

    static SeatReply unblock(NaiveTurn turn, SeatCommand.UnblockSeats ask) {
        List<SeatId> asked = turn.seats().within(ask.ranges());
        if (asked.isEmpty()) {
            return nowhere(turn, ask.ranges().getFirst());
        }
        if (turn.memory().isFull(turn.now())) {
            return turn.refuse(Refusal.OVERLOADED, null);
        }
        List<SeatId> blocked = asked.stream().filter(turn.seats()::isBlocked).toList();
        if (!blocked.isEmpty()) {
            turn.seats().unblock(blocked);
            turn.add(new SeatEvent.SeatsUnblocked(
                    ask.showId(), turn.nextVersion(), turn.now(), ask.reason(), blocked, ask.actor()));
        }
        return changed(turn, blocked.size(), asked.size() - blocked.size());
    }

    private static SeatReply nowhere(NaiveTurn turn, SeatRange range) {
        return turn.refuse(Refusal.INVALID_SEAT, new SeatId(range.section(), range.from()));
    }

    private static SeatReply changed(NaiveTurn turn, int seats, int left) {
        return new SeatReply.HouseSeats(
                turn.command().commandId(), turn.command().showId(), turn.version(), turn.now(), seats, left);
    }
}
