package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import java.time.Instant;

/**
 * Stops a room whose decision failed, whatever it was that failed. What the command would have noted in a suspended room is
 * noted, since nobody tells it again; if that or the telling meets the fault as well, the room stops without it.
 *
 * @param commandOffset of the command that could not be decided
 * @param cause for the operator
 */
record Suspension(Room room, QueueCommand command, long commandOffset, String cause, Instant now) {
    Decision decide() {
        try {
            Draft draft = stopped();
            QueueReply reply = note(draft);
            RoomStates.tellSuspended(draft, command);
            return draft.decide(reply);
        } catch (RuntimeException again) {
            // Whoever asked for the suspension knows of the first fault; this is most likely the same.
            Draft draft = stopped();
            RoomStates.tellSuspended(draft, command);
            return draft.decide(refused(draft));
        }
    }

    private Draft stopped() {
        Draft draft = new Draft(room, now, Limits.DEFAULT);
        if (draft.doors().suspended()) {
            // It stands still already, and the log says since when.
            return draft;
        }
        draft.add(new QueueEvent.RoomSuspended(room.showId(), draft.nextVersion(), now, commandOffset, cause));
        RoomRow.Doors doors = draft.doors();
        draft.put(new RoomRow.Doors(doors.paused(), doors.closed(), true, doors.message()));
        return draft;
    }

    // A resumption that fails must not resume.
    private QueueReply note(Draft draft) {
        return command instanceof QueueCommand.ResumeCalls ? refused(draft) : SuspendedDecisions.note(draft, command);
    }

    private QueueReply refused(Draft draft) {
        return Replies.refused(draft, command, QueueRefusal.SHOW_SUSPENDED);
    }
}
