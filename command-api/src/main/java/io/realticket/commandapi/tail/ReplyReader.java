package io.realticket.commandapi.tail;

import io.realticket.commandapi.hold.ReplyListener;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.json.MalformedRecordException;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.topic.CloudEventHeaders;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads {@code seat-replies} to those who listen, in their order. Called by one thread. */
public final class ReplyReader implements TailSink {
    private static final Logger LOG = LoggerFactory.getLogger(ReplyReader.class);

    private final List<ReplyListener> listeners;

    /** @param listeners those who remember come before those who answer */
    public ReplyReader(List<ReplyListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void record(ConsumerRecord<byte[], byte[]> record) {
        try {
            SeatReply reply = JsonForm.SEAT_REPLY.read(record.value());
            long commandOffset = CloudEventHeaders.commandOffset(record.headers());
            listeners.forEach(listener -> listener.replied(reply, commandOffset));
        } catch (MalformedRecordException e) {
            // The one who waits for it finds out by time; the others must not wait for it too.
            LOG.error("reply skipped partition={} offset={}", record.partition(), record.offset(), e);
        }
    }

    @Override
    public void endOfBatch(int partition, boolean atEnd) {
        // Each reply stands for itself.
    }

    @Override
    public void restarted() {
        // A reply heard twice says the same.
    }
}
