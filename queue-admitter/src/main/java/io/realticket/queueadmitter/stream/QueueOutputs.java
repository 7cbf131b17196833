package io.realticket.queueadmitter.stream;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.queueadmitter.admission.Decision;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Writes what follows from a decision: events, how things stand then, the reply; or a dead letter. */
final class QueueOutputs {
    static final String EVENTS = "events";
    static final String STATE = "state";
    static final String REPLIES = "replies";
    static final String DEAD_LETTERS = "dead-letters";

    private static final String SOURCE = "queue-admitter";
    /** A W3C trace context has 55 characters; a few more may come with a later version of it. */
    private static final int TRACE_CHARS_MAX = 128;

    private final ProcessorContext<byte[], byte[]> context;

    QueueOutputs(ProcessorContext<byte[], byte[]> context) {
        this.context = context;
    }

    /** Writes the events, the state after them, and the reply if anybody waits for one. */
    void forward(Record<byte[], byte[]> message, QueueCommand command, Decision decision) {
        Envelope envelope =
                new Envelope(message, origin(), command, decision.reply().at());
        for (QueueEvent event : decision.events()) {
            send(EVENTS, envelope, message.key(), JsonForm.QUEUE_EVENT.write(event), event);
        }
        QueueStates.of(decision, command.showId(), (key, state) -> {
            byte[] keyBytes = Texts.utf8(key.toString());
            if (state == null) {
                forget(keyBytes, message.timestamp());
            } else {
                send(STATE, envelope, keyBytes, JsonForm.QUEUE_STATE.write(state), state);
            }
        });
        if (isWaitedFor(command)) {
            byte[] reply = JsonForm.QUEUE_REPLY.write(decision.reply());
            send(REPLIES, envelope, message.key(), reply, decision.reply());
        }
    }

    // What the platform notes by itself would only fill the topic: nobody asked.
    private static boolean isWaitedFor(QueueCommand command) {
        return switch (command) {
            case QueueCommand.NotePresence note -> false;
            case QueueCommand.NotePresent note -> false;
            case QueueCommand.NoteSeats note -> false;
            case QueueCommand.Tick tick -> false;
            default -> true;
        };
    }

    /**
     * What all records that follow from one command share; numbers them as they are sent. A command may come again with
     * the same id, so its offset is in theirs. They are stamped with its append time: a broker refuses stamps that are
     * far ahead of its clock, as the time of a decision may be once the clock was set back.
     */
    private static final class Envelope {
        private final CloudEvent event;
        private final long offset;
        private final long appendedMillis;
        private int sent;

        Envelope(Record<byte[], byte[]> message, RecordMetadata origin, QueueCommand command, Instant at) {
            event = new CloudEvent(SOURCE, "", command.commandId(), command.showId(), at, trace(message));
            offset = origin.offset();
            appendedMillis = message.timestamp();
        }

        private static @Nullable String trace(Record<byte[], byte[]> message) {
            String trace = CloudEventHeaders.text(message.headers(), CloudEventHeaders.TRACE_PARENT);
            return trace == null || trace.length() > TRACE_CHARS_MAX ? null : trace;
        }

        CloudEvent next() {
            return event.followedBy(offset + "/" + sent++);
        }
    }

    private void send(String sink, Envelope envelope, byte[] key, byte[] bytes, Object value) {
        Headers headers = CloudEventHeaders.of(envelope.next(), value);
        context.forward(new Record<>(key, bytes, envelope.appendedMillis, headers), sink);
    }

    // A tombstone has no value that an envelope could describe.
    @SuppressWarnings("NullAway")
    private void forget(byte[] key, long appendedMillis) {
        context.forward(new Record<>(key, (byte[]) null, appendedMillis, new RecordHeaders()), STATE);
    }

    /** Puts {@code message} aside, and {@code cause} with it. */
    void deadLetter(Record<byte[], byte[]> message, RuntimeException cause) {
        context.forward(DeadLetter.of(message, origin(), cause), DEAD_LETTERS);
    }

    private RecordMetadata origin() {
        return context.recordMetadata().orElseThrow();
    }
}
