package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;

/**
 * What is decided for a show without a waiting room: everybody may go straight in. Its capacity and its seats are noted,
 * since both may be told before the room is opened, and are told once.
 */
final class UnopenedDecisions {
    private UnopenedDecisions() {}

    static QueueReply note(Draft draft, QueueCommand command) {
        switch (command) {
            case QueueCommand.OpenRoom open -> {
                return OperatorDecisions.open(draft, open);
            }
            case QueueCommand.SetCapacity set -> OperatorDecisions.setCapacity(draft, set);
            case QueueCommand.NoteSeats note -> StockDecisions.count(draft, note);
            default -> {
                // There is no room that it could be about.
            }
        }
        return new QueueReply.NoWaitingRoom(command.commandId(), draft.showId(), draft.now(), command.buyer());
    }
}
