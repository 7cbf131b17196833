package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;

/**
 * What a room does that a fault stopped: nothing but note what would be lost otherwise, settings, capacity and what
 * became of seats, and draw, since nobody may join between the secret and the draw. No deadline is done and nobody is called,
 * since it may have been that which failed.
 */
final class SuspendedDecisions {
    private SuspendedDecisions() {}

    static QueueReply note(Draft draft, QueueCommand command) {
        return switch (command) {
            case QueueCommand.ResumeCalls resume -> OperatorDecisions.resume(draft, resume);
            case QueueCommand.OpenRoom open -> OperatorDecisions.open(draft, open);
            case QueueCommand.SetCapacity set -> OperatorDecisions.setCapacity(draft, set);
            case QueueCommand.RevealSecret reveal when draft.settings() != null -> DrawDecisions.reveal(draft, reveal);
            case QueueCommand.NoteSeats note -> StockDecisions.count(draft, note);
            default -> Replies.refused(draft, command, QueueRefusal.SHOW_SUSPENDED);
        };
    }
}
