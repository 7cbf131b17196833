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
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Writes what follows from a decision: events, the new state of seats, the reply; or a dead letter. */
final class SeatOutputs {
    static final String EVENTS = "events";
    static final String STATE = "state";
    static final String REPLIES = "replies";
    static final String DEAD_LETTERS = "dead-letters";

    /** Header of a dead letter: why it is one. */
    static final String CAUSE_HEADER = "dl_cause";
    /** Header of a dead letter: where it came from, as topic-partition@offset. */
    static final String ORIGIN_HEADER = "dl_origin";

    private static final String SOURCE = "seat-projector";

    private final ProcessorContext<byte[], byte[]> context;

    SeatOutputs(ProcessorContext<byte[], byte[]> context) {
        this.context = context;
    }

    /** Writes the events, the state after them, and the reply. {@code book} is as it is after the decision. */
    void forward(Record<byte[], byte[]> message, SeatCommand command, Decision decision, SeatBook book) {
        Envelope envelope = new Envelope(message, command, decision.reply().at());
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

    /** What all records that follow from one command share; numbers them as they are sent. */
    private static final class Envelope {
        private final CloudEvent event;
        private int sent;

        Envelope(Record<byte[], byte[]> message, SeatCommand command, Instant at) {
            String trace = CloudEventHeaders.text(message.headers(), CloudEventHeaders.TRACE_PARENT);
            event = new CloudEvent(SOURCE, "", command.commandId(), command.showId(), at, trace);
        }

        CloudEvent next() {
            return event.followedBy(Integer.toString(sent++));
        }
    }

    private void send(String sink, Envelope envelope, byte[] key, byte[] bytes, Object value) {
        Headers headers = CloudEventHeaders.of(envelope.next(), value);
        context.forward(new Record<>(key, bytes, envelope.event.time().toEpochMilli(), headers), sink);
    }

    /** Keeps {@code message} as it is, and {@code cause} with it. */
    void deadLetter(Record<byte[], byte[]> message, RuntimeException cause) {
        var origin = context.recordMetadata().orElseThrow();
        Headers headers = new RecordHeaders(message.headers());
        headers.add(CAUSE_HEADER, utf8(cause.toString()));
        headers.add(ORIGIN_HEADER, utf8(origin.topic() + "-" + origin.partition() + "@" + origin.offset()));
        context.forward(message.withHeaders(headers), DEAD_LETTERS);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
