package io.realticket.commandapi.message;

import io.realticket.contracts.catalog.CatalogRecord;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One record for a topic, written down with the change that it follows from. A message that comes late or twice does no
 * harm: whoever reads it ignores an id or a version that is over.
 *
 * @param id of the record as a CloudEvent; of a command, its command id
 * @param key of the record: the show, or whatever else it is about
 * @param value what the headers are made of
 * @param body the value as JSON, at most {@value #BODY_BYTES_MAX} bytes
 * @param aggregate whose change it tells
 * @param version of the aggregate, larger with every change
 */
public record Message(
        UUID id, TopicSpec topic, String key, Object value, String body, Aggregate aggregate, long version) {
    /** Largest body: what a topic takes, less room for key and headers. A larger one could never be carried. */
    public static final int BODY_BYTES_MAX = TopicSpec.RECORD_BYTES_MAX - 16 * 1024;

    /** Checks the bounds. */
    public Message {
        int bytes = body.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > BODY_BYTES_MAX) {
            throw new IllegalArgumentException(
                    "a message has at most " + BODY_BYTES_MAX + " bytes, not " + bytes + ": " + aggregate);
        }
        if (version < 1) {
            throw new IllegalArgumentException("version is 1 or more, not " + version);
        }
    }

    /** Returns {@code command} for the decider of its show. */
    public static Message seatCommand(SeatCommand command, Aggregate aggregate, long version) {
        return new Message(
                command.commandId().value(),
                Topics.SEAT_COMMANDS,
                command.showId().toString(),
                command,
                text(JsonForm.SEAT_COMMAND.write(command)),
                aggregate,
                version);
    }

    /** Returns {@code command} for the waiting room of its show. */
    public static Message queueCommand(QueueCommand command, Aggregate aggregate, long version) {
        return new Message(
                command.commandId().value(),
                Topics.QUEUE_COMMANDS,
                command.showId().toString(),
                command,
                text(JsonForm.QUEUE_COMMAND.write(command)),
                aggregate,
                version);
    }

    /** Returns the latest word on {@code aggregate} for all who read the catalog. */
    public static Message catalog(CatalogRecord said, Aggregate aggregate) {
        return new Message(
                CommandIds.catalog(aggregate.id(), said.version()).value(),
                Topics.CATALOG,
                aggregate.id().toString(),
                said,
                text(JsonForm.CATALOG_RECORD.write(said)),
                aggregate,
                said.version());
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
