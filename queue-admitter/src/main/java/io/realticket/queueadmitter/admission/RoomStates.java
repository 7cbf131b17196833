package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.queue.RoomStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody in line is told, and when: what an operator does at once; that somebody is called, or the room goes on or
 * stands still, by the next tick, so that who is called knows it within 1.5 s; all else once a second.
 */
final class RoomStates {
    /** How long what changes all the time waits for its word. */
    static final Duration TOLD_INTERVAL = Duration.ofSeconds(1);

    private RoomStates() {}

    /** Tells how the room stands if it is time to, and there is something new. */
    static void tell(Draft draft, QueueCommand command) {
        RoomRow.@Nullable Told last = draft.find(RoomRow.Told.class);
        if (last == null || isTold(command)) {
            tellAtOnce(draft);
            return;
        }
        boolean isTime = !draft.now().isBefore(last.room().at().plus(TOLD_INTERVAL));
        if (isTime || (command instanceof QueueCommand.Tick && isUrgent(draft, last.room()))) {
            tellAtOnce(draft);
        }
    }

    private static boolean isUrgent(Draft draft, QueueState.Room last) {
        RoomRow.@Nullable Calls calls = draft.find(RoomRow.Calls.class);
        return draft.progress().calledUpTo() != last.calledUpTo()
                || status(draft) != last.status()
                || (calls != null
                        && !calls.filledAt().isBefore(last.at())
                        && !calledAgain(draft).equals(last.calledAgain()));
    }

    /** Tells how the room stands if there is something new. */
    static void tellAtOnce(Draft draft) {
        RoomRow.@Nullable Told last = draft.find(RoomRow.Told.class);
        RoomSettings settings = draft.settings();
        if (settings == null) {
            return;
        }
        QueueState.Room room = room(draft, settings);
        if (last == null || !isSame(last.room(), room)) {
            draft.put(new RoomRow.Told(room));
        }
    }

    /**
     * Tells how a room stands that a fault stopped; if the fault is in the telling, once that it did, and all else as it was
     * told last.
     */
    static void tellSuspended(Draft draft, QueueCommand command) {
        RoomRow.@Nullable Told last = draft.find(RoomRow.Told.class);
        boolean isNews = last == null || last.room().status() != RoomStatus.SUSPENDED;
        try {
            if (isNews) {
                tellAtOnce(draft);
            } else {
                tell(draft, command);
            }
        } catch (RuntimeException fault) {
            // Whoever asked for the suspension knows of it.
            if (last != null && isNews) {
                draft.put(new RoomRow.Told(with(last.room(), draft.version(), draft.now(), RoomStatus.SUSPENDED)));
            }
        }
    }

    private static boolean isTold(QueueCommand command) {
        return switch (command) {
            case QueueCommand.OpenRoom operator -> true;
            case QueueCommand.SetCapacity operator -> true;
            case QueueCommand.RevealSecret operator -> true;
            case QueueCommand.PauseCalls operator -> true;
            case QueueCommand.ResumeCalls operator -> true;
            case QueueCommand.CloseRoom operator -> true;
            case QueueCommand.Tick tick -> false;
            case QueueCommand.Join visitor -> false;
            case QueueCommand.FindPlace visitor -> false;
            case QueueCommand.Claim visitor -> false;
            case QueueCommand.Leave visitor -> false;
            case QueueCommand.NotePresence edge -> false;
            case QueueCommand.NotePresent edge -> false;
            case QueueCommand.NoteSeats relay -> false;
        };
    }

    // Whatever has only another version or time need not be told.
    private static boolean isSame(QueueState.Room one, QueueState.Room other) {
        return one.equals(with(other, one.version(), one.at(), other.status()));
    }

    private static QueueState.Room with(QueueState.Room room, long version, Instant at, RoomStatus status) {
        return new QueueState.Room(
                version,
                at,
                status,
                room.opensAt(),
                room.calledUpTo(),
                room.calledAgain(),
                room.waiting(),
                room.called(),
                room.inside(),
                room.capacity(),
                room.joined(),
                room.drawn(),
                room.commitment(),
                room.seed(),
                room.callsPerMinuteMin(),
                room.callsPerMinuteMax(),
                room.free(),
                room.held(),
                room.message());
    }

    private static List<Integer> calledAgain(Draft draft) {
        return draft.visitors().calledAgain(QueueState.Room.CALLED_AGAIN_MAX).stream()
                .map(draft.draw()::place)
                .toList();
    }

    private static QueueState.Room room(Draft draft, RoomSettings settings) {
        LineDraw draw = draft.draw();
        Headcount count = draft.visitors().count();
        List<Integer> rates =
                new CallRate(settings.callsPerSecondMax(), draft.now()).perMinute(draft.find(RoomRow.Calls.class));
        return new QueueState.Room(
                draft.version(),
                draft.now(),
                status(draft),
                settings.opensAt(),
                draft.progress().calledUpTo(),
                calledAgain(draft),
                count.waiting(),
                count.called(),
                count.inside(),
                draft.capacity().capacity(),
                draft.progress().joined(),
                draw.drawn(),
                settings.commitment(),
                draft.find(RoomRow.Drawn.class) == null ? null : draw.seed(),
                rates.isEmpty() ? null : Collections.min(rates),
                rates.isEmpty() ? null : Collections.max(rates),
                draft.stock().free(),
                draft.stock().held(),
                draft.doors().message());
    }

    /** Returns what the line may expect. */
    static RoomStatus status(Draft draft) {
        RoomRow.Doors doors = draft.doors();
        RoomSettings settings = draft.rules();
        if (doors.suspended()) {
            return RoomStatus.SUSPENDED;
        }
        if (doors.closed() || !draft.now().isBefore(settings.closesAt())) {
            return RoomStatus.CLOSED;
        }
        if (doors.paused()) {
            return RoomStatus.PAUSED;
        }
        if (draft.now().isBefore(settings.opensAt())) {
            return RoomStatus.GATHERING;
        }
        if (settings.order() == LineOrder.DRAW && draft.find(RoomRow.Drawn.class) == null) {
            return RoomStatus.UNDRAWN;
        }
        return StockDecisions.isSoldOut(draft) ? RoomStatus.SOLD_OUT : RoomStatus.CALLING;
    }
}
