package io.realticket.queueadmitter.stream;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Writes what follows from a decision: the reply; or a dead letter. */
final class QueueOutputs {
    static final String REPLIES = "replies";
    static final String DEAD_LETTERS = "dead-letters";

    private static final String SOURCE = "queue-admitter";
    /** A W3C trace context has 55 characters; a few more may come with a later version of it. */
    private static final int TRACE_CHARS_MAX = 128;

    private final ProcessorContext<byte[], byte[]> context;

    QueueOutputs(ProcessorContext<byte[], byte[]> context) {
        this.context = context;
    }

    /**
     * Writes the reply. A command may come again with the same id, so its offset is in that of the reply, which is
     * stamped with the command's append time.
     */
    void reply(Record<byte[], byte[]> message, QueueCommand command, QueueReply reply) {
        Instant at = Instant.ofEpochMilli(message.timestamp());
        CloudEvent event = new CloudEvent(
                SOURCE, origin().offset() + "/0", command.commandId(), command.showId(), at, trace(message));
        byte[] value = JsonForm.QUEUE_REPLY.write(reply);
        context.forward(
                new Record<>(message.key(), value, message.timestamp(), CloudEventHeaders.of(event, reply)), REPLIES);
    }

    /** Puts {@code message} aside, and {@code cause} with it. */
    void deadLetter(Record<byte[], byte[]> message, RuntimeException cause) {
        context.forward(DeadLetter.of(message, origin(), cause), DEAD_LETTERS);
    }

    private static @Nullable String trace(Record<byte[], byte[]> message) {
        String trace = CloudEventHeaders.text(message.headers(), CloudEventHeaders.TRACE_PARENT);
        return trace == null || trace.length() > TRACE_CHARS_MAX ? null : trace;
    }

    private RecordMetadata origin() {
        return context.recordMetadata().orElseThrow();
    }
}
