package io.realticket.commandapi.replies;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;

/**
 * A command on its way to its topic.
 *
 * @param show whose decider it is for
 * @param command what the headers are made of
 * @param body its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and written at once.
record Outgoing(TopicSpec topic, CommandId id, ShowId show, Object command, byte[] body) {
    static Outgoing of(SeatCommand command) {
        return new Outgoing(
                Topics.SEAT_COMMANDS,
                command.commandId(),
                command.showId(),
                command,
                JsonForm.SEAT_COMMAND.write(command));
    }

    static Outgoing of(QueueCommand command) {
        return new Outgoing(
                Topics.QUEUE_COMMANDS,
                command.commandId(),
                command.showId(),
                command,
                JsonForm.QUEUE_COMMAND.write(command));
    }
}
