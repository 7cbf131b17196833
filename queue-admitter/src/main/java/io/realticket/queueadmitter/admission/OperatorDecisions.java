package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.RoomSettings;
import java.time.Instant;
import java.util.Objects;

/**
 * Opens, changes, pauses and closes a room. Each is granted again to who asks again, and changes nothing then, but for a
 * resumption after a fault of a closed room: once the fault is over there is nothing left to resume.
 */
final class OperatorDecisions {
    private OperatorDecisions() {}

    static QueueReply open(Draft draft, QueueCommand.OpenRoom open) {
        RoomSettings before = draft.settings();
        RoomSettings next = open.settings();
        if (before == null) {
            draft.add(new QueueEvent.RoomOpened(draft.showId(), draft.nextVersion(), draft.now(), next));
        } else if (next.version() <= before.version()) {
            return Replies.done(draft, open);
        } else if (draft.isEmptied() || (isSettled(draft) && !isSameLine(before, next))) {
            return Replies.refused(draft, open, QueueRefusal.ROOM_IMMUTABLE);
        } else {
            draft.add(new QueueEvent.RoomChanged(draft.showId(), draft.nextVersion(), draft.now(), next));
        }
        draft.put(new RoomRow.Settings(next));
        draft.put(new EmptyingRow.Kept(keptUntil(draft, next)));
        return Replies.done(draft, open);
    }

    // A closing that was moved into the past by mistake can be moved back for as long as one that has come.
    private static Instant keptUntil(Draft draft, RoomSettings next) {
        Instant from = next.closesAt().isAfter(draft.now()) ? next.closesAt() : draft.now();
        return from.plus(draft.limits().keptFor());
    }

    // Whoever joined did so under an order that was published.
    private static boolean isSettled(Draft draft) {
        return draft.progress().joined() > 0 || draft.find(RoomRow.Drawn.class) != null;
    }

    private static boolean isSameLine(RoomSettings one, RoomSettings other) {
        return one.order() == other.order() && Objects.equals(one.commitment(), other.commitment());
    }

    static QueueReply setCapacity(Draft draft, QueueCommand.SetCapacity set) {
        if (set.version() > draft.capacity().version()) {
            draft.add(new QueueEvent.CapacitySet(
                    draft.showId(),
                    draft.nextVersion(),
                    draft.now(),
                    set.version(),
                    set.capacity(),
                    set.actor(),
                    set.reason()));
            draft.put(new RoomRow.Capacity(set.version(), set.capacity()));
        }
        return Replies.done(draft, set);
    }

    static QueueReply pause(Draft draft, QueueCommand.PauseCalls pause) {
        RoomRow.Doors doors = draft.doors();
        if (doors.closed()) {
            return Replies.refused(draft, pause, QueueRefusal.ROOM_CLOSED);
        }
        if (!doors.paused() || !doors.message().equals(pause.message())) {
            draft.add(new QueueEvent.CallsPaused(
                    draft.showId(), draft.nextVersion(), draft.now(), pause.message(), pause.actor(), pause.reason()));
            draft.put(new RoomRow.Doors(true, false, doors.suspended(), pause.message()));
        }
        return Replies.done(draft, pause);
    }

    static QueueReply resume(Draft draft, QueueCommand.ResumeCalls resume) {
        RoomRow.Doors doors = draft.doors();
        if (doors.closed() && !doors.suspended()) {
            return Replies.refused(draft, resume, QueueRefusal.ROOM_CLOSED);
        }
        if (doors.paused() || doors.suspended()) {
            draft.add(new QueueEvent.CallsResumed(
                    draft.showId(), draft.nextVersion(), draft.now(), resume.actor(), resume.reason()));
            draft.put(new RoomRow.Doors(false, doors.closed(), false, doors.closed() ? doors.message() : ""));
        }
        return Replies.done(draft, resume);
    }

    static QueueReply close(Draft draft, QueueCommand.CloseRoom close) {
        RoomRow.Doors doors = draft.doors();
        if (!doors.closed() || !doors.message().equals(close.message())) {
            draft.add(new QueueEvent.RoomClosed(
                    draft.showId(), draft.nextVersion(), draft.now(), close.message(), close.actor(), close.reason()));
            draft.put(new RoomRow.Doors(false, true, doors.suspended(), close.message()));
        }
        return Replies.done(draft, close);
    }
}
