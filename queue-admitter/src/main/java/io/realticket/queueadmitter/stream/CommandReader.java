package io.realticket.queueadmitter.stream;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.topic.TopicSpec;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Reads a record of {@code queue-commands}. */
final class CommandReader {
    /** Largest command that is read: all passes an edge may tell of, and a record has no more. */
    static final int VALUE_BYTES_MAX = TopicSpec.RECORD_BYTES_MAX;

    private CommandReader() {}

    /**
     * Returns the command in {@code message}.
     *
     * @throws io.realticket.contracts.json.MalformedRecordException if its value is not a command
     * @throws IllegalArgumentException if it has no value or too big a one, or its key is not its show: then it is in the
     *     wrong place
     */
    static QueueCommand read(Record<byte[], byte[]> message) {
        byte @Nullable [] value = message.value();
        if (value == null) {
            throw new IllegalArgumentException("a command has a value, this record has none");
        }
        if (value.length > VALUE_BYTES_MAX) {
            throw new IllegalArgumentException(
                    "a command has at most " + VALUE_BYTES_MAX + " bytes, not " + value.length);
        }
        QueueCommand command = JsonForm.QUEUE_COMMAND.read(value);
        byte @Nullable [] key = message.key();
        String keyed = key == null ? "none" : new String(key, StandardCharsets.UTF_8);
        if (!command.showId().toString().equals(keyed)) {
            throw new IllegalArgumentException("the key is " + keyed + ", not the command's show " + command.showId());
        }
        return command;
    }
}
