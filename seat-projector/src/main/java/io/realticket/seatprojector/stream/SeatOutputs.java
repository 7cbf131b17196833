package io.realticket.seatprojector.stream;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.seatprojector.seat.Decision;
import io.realticket.seatprojector.seat.SeatBook;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Writes what follows from a decision: events, the new state of seats, the reply; or a dead letter. */
final class SeatOutputs {
    static final String EVENTS = "events";
    static final String STATE = "state";
    static final String REPLIES = "replies";
    static final String DEAD_LETTERS = "dead-letters";

    private static final String SOURCE = "seat-projector";
    /** A W3C trace context has 55 characters; a few more may come with a later version of it. */
    private static final int TRACE_CHARS_MAX = 128;

    private final ProcessorContext<byte[], byte[]> context;

    SeatOutputs(ProcessorContext<byte[], byte[]> context) {
        this.context = context;
    }

    /** Writes the events, the state after them, and the reply. {@code book} is as it is after the decision. */
    void forward(Record<byte[], byte[]> message, SeatCommand command, Decision decision, SeatBook book) {
        Envelope envelope =
                new Envelope(message, origin(), command, decision.reply().at());
        for (SeatEvent event : decision.events()) {
            send(EVENTS, envelope, message.key(), JsonForm.SEAT_EVENT.write(event), event);
            SeatStates.of(
                    event,
                    book,
                    (key, state) ->
                            send(STATE, envelope, utf8(key.toString()), JsonForm.SEAT_STATE.write(state), state));
        }
        byte[] reply = JsonForm.SEAT_REPLY.write(decision.reply());
        send(REPLIES, envelope, message.key(), reply, decision.reply());
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

        Envelope(Record<byte[], byte[]> message, RecordMetadata origin, SeatCommand command, Instant at) {
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

    /** Puts {@code message} aside, and {@code cause} with it. */
    void deadLetter(Record<byte[], byte[]> message, RuntimeException cause) {
        context.forward(DeadLetter.of(message, origin(), cause), DEAD_LETTERS);
    }

    private RecordMetadata origin() {
        return context.recordMetadata().orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
