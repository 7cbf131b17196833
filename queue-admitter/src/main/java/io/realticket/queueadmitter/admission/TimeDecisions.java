package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Does what is due. Two kinds of deadlines move by themselves: nobody's time to claim and nobody's grace counts from
 * before the room last stood still, since meanwhile nobody could claim or be seen. A pass ends when it says.
 */
final class TimeDecisions {
    /** Longest time between ticks in which the room counts as awake: a restart takes longer sometimes, a tick never does. */
    static final Duration GAP_MAX = Duration.ofSeconds(5);

    private TimeDecisions() {}

    /**
     * Brings the room up to the time of the decision.
     *
     * @param buyer whose own deadline is done even if others are due before; null if none asks
     */
    static void catchUp(Draft draft, @Nullable BuyerId buyer) {
        restartGrace(draft);
        PresenceDecisions.dropSilent(draft);
        List<Deadlines.Deadline> due = due(draft);
        due.stream().limit(draft.limits().dueMax()).forEach(deadline -> settle(draft, deadline.number()));
        RoomRow.Visitor visitor = buyer == null ? null : draft.visitors().find(buyer);
        if (visitor != null) {
            settle(draft, visitor.number());
        }
    }

    private static void restartGrace(Draft draft) {
        boolean isWatching = draft.visitors().count().slots() > 0;
        if (isWatching && draft.now().isAfter(draft.clock().tickedAt().plus(GAP_MAX))) {
            draft.add(new QueueEvent.GraceRestarted(draft.showId(), draft.nextVersion(), draft.now()));
            draft.put(new RoomRow.Clock(draft.now(), draft.now()));
        }
    }

    // No more of each kind than can be done, and those of all kinds soonest first.
    private static List<Deadlines.Deadline> due(Draft draft) {
        Slots slots = draft.room().slots();
        List<Deadlines.Deadline> due = new ArrayList<>();
        add(due, draft, slots.passes());
        add(due, draft, slots.ended());
        Instant graceFrom = draft.clock().graceFrom();
        if (!graceFrom.plus(draft.rules().times().claim()).isAfter(draft.now())) {
            add(due, draft, slots.claims());
        }
        if (!graceFrom.plus(draft.rules().times().grace()).isAfter(draft.now())) {
            add(due, draft, slots.absences());
        }
        due.sort(Comparator.naturalOrder());
        return due;
    }

    private static void add(List<Deadlines.Deadline> due, Draft draft, Deadlines deadlines) {
        Iterator<Deadlines.Deadline> next = deadlines.due(draft.now());
        for (int count = 0; count < draft.limits().dueMax() && next.hasNext(); count++) {
            due.add(next.next());
        }
    }

    /** Does what is due of one visitor. */
    static void settle(Draft draft, int number) {
        switch (draft.visitors().find(number)) {
            case RoomRow.Called called when !claimBy(draft, called).isAfter(draft.now()) -> miss(draft, called);
            case RoomRow.Inside inside -> settle(draft, inside);
            case RoomRow.Departed departed when departed.ended() != null -> forget(draft, departed, departed.ended());
            case null, default -> {
                // Whoever waits has no deadline.
            }
        }
    }

    private static void settle(Draft draft, RoomRow.Inside inside) {
        Instant absentUntil = absentUntil(draft, inside);
        if (!absentUntil.isAfter(draft.now()) && absentUntil.isBefore(inside.shopUntil())) {
            VisitDecisions.depart(draft, inside, Departure.GONE);
        } else if (!inside.shopUntil().isAfter(draft.now())) {
            VisitDecisions.depart(draft, inside, Departure.TIMED_OUT);
        }
    }

    private static void miss(Draft draft, RoomRow.Called called) {
        if (called.again()) {
            VisitDecisions.depart(draft, called, Departure.MISSED);
            return;
        }
        RoomRow.Progress progress = draft.progress();
        draft.add(new QueueEvent.CallMissed(draft.showId(), draft.nextVersion(), draft.now(), called.buyer()));
        draft.visitors().put(new RoomRow.Missed(called.number(), called.buyer(), progress.misses()));
        draft.put(new RoomRow.Progress(
                progress.joined(), progress.calledUpTo(), progress.misses() + 1, progress.soldOut(), progress.joins()));
    }

    private static void forget(Draft draft, RoomRow.Departed departed, RoomRow.EndedPass ended) {
        if (!ended.forgetAt().isAfter(draft.now())) {
            draft.forget(ended.passId());
            draft.visitors().put(new RoomRow.Departed(departed.number(), departed.buyer(), departed.departure(), null));
        }
    }

    /** Returns until when, exclusively, the call may be claimed. */
    static Instant claimBy(Draft draft, RoomRow.Called called) {
        return later(
                called.claimBy(),
                draft.clock().graceFrom().plus(draft.rules().times().claim()));
    }

    private static Instant absentUntil(Draft draft, RoomRow.Inside inside) {
        return inside.absentUntil() == null
                ? Instant.MAX
                : later(
                        inside.absentUntil(),
                        draft.clock().graceFrom().plus(draft.rules().times().grace()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Notes that the room is awake: by a tick, or since there is somebody to watch again. */
    static void tick(Draft draft, QueueCommand command) {
        boolean beginsToWatch =
                draft.room().count().slots() == 0 && draft.visitors().count().slots() > 0;
        if (command instanceof QueueCommand.Tick || beginsToWatch) {
            draft.put(new RoomRow.Clock(draft.now(), draft.clock().graceFrom()));
        }
    }
}
