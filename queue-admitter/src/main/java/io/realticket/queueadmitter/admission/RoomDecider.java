package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decides who waits, who is called and who is inside one show's waiting room. A pure function of its arguments: the same
 * room, command and time always give the same decision, so a task that restarts in the middle of a batch repeats itself
 * exactly. Every command first brings the room up to its time, and a visitor's lets call whoever can be, as a tick would.
 * Whatever it frees is given on at once.
 */
public final class RoomDecider {
    private final Limits limits;

    /** A decider with the usual limits. */
    public RoomDecider() {
        this(Limits.DEFAULT);
    }

    /** @param limits smaller than usual in tests alone */
    RoomDecider(Limits limits) {
        this.limits = limits;
    }

    /** Returns the time of a decision: the broker's append time, but never before the room's last decision. */
    public static Instant time(Room room, Instant appendedAt) {
        Instant last = room.header().decidedAt();
        return appendedAt.isBefore(last) ? last : appendedAt;
    }

    /**
     * Returns what {@code command} does to {@code room}, which it only reads.
     *
     * @param now by {@link #time}, never the wall clock
     */
    public Decision decide(Room room, QueueCommand command, Instant now) {
        Draft draft = new Draft(room, now, limits);
        if (room.doors().suspended()) {
            QueueReply reply = SuspendedDecisions.note(draft, command);
            if (draft.doors().suspended() || draft.settings() == null) {
                RoomStates.tellSuspended(draft, command);
                return draft.decide(reply);
            }
            TimeDecisions.catchUp(draft, null);
            return goOn(draft, command, reply);
        }
        if (room.settings() == null) {
            QueueReply reply = UnopenedDecisions.note(draft, command);
            if (draft.settings() == null) {
                return draft.decide(reply);
            }
            return goOn(draft, command, reply);
        }
        TimeDecisions.catchUp(draft, command.buyer());
        if (command.buyer() != null) {
            // Whoever asks a moment after the deadline of a call may be called again, and go in by that call.
            CallDecisions.call(draft);
        }
        return goOn(draft, command, act(draft, command));
    }

    // What follows from whatever the command did. A reply that is null is where the buyer then stands.
    private static Decision goOn(Draft draft, QueueCommand command, @Nullable QueueReply reply) {
        StockDecisions.tell(draft);
        CallDecisions.call(draft);
        TimeDecisions.tick(draft, command);
        RoomStates.tell(draft, command);
        return draft.decide(reply == null ? Replies.standing(draft, command) : reply);
    }

    private static @Nullable QueueReply act(Draft draft, QueueCommand command) {
        return switch (command) {
            case QueueCommand.OpenRoom open -> OperatorDecisions.open(draft, open);
            case QueueCommand.SetCapacity set -> OperatorDecisions.setCapacity(draft, set);
            case QueueCommand.PauseCalls pause -> OperatorDecisions.pause(draft, pause);
            case QueueCommand.ResumeCalls resume -> OperatorDecisions.resume(draft, resume);
            case QueueCommand.CloseRoom close -> OperatorDecisions.close(draft, close);
            case QueueCommand.RevealSecret reveal -> DrawDecisions.reveal(draft, reveal);
            case QueueCommand.Join join -> VisitDecisions.join(draft, join);
            case QueueCommand.FindPlace find -> null;
            case QueueCommand.Claim claim -> VisitDecisions.claim(draft, claim);
            case QueueCommand.Leave leave -> VisitDecisions.leave(draft, leave);
            case QueueCommand.NotePresence note -> PresenceDecisions.note(draft, note);
            case QueueCommand.NotePresent note -> PresenceDecisions.note(draft, note);
            case QueueCommand.NoteSeats note -> StockDecisions.note(draft, note);
            case QueueCommand.Tick tick -> {
                EmptyingDecisions.tick(draft);
                yield Replies.done(draft, tick);
            }
        };
    }

    /**
     * Returns the decision after {@link #decide} threw: the room stands still until an operator resumes the calls.
     *
     * @param commandOffset of the command that could not be decided
     * @param cause for the operator
     */
    public static Decision suspend(Room room, QueueCommand command, long commandOffset, String cause, Instant now) {
        return new Suspension(room, command, commandOffset, cause, now).decide();
    }
}
