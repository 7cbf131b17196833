package io.realticket.commandapi.tail;

import io.realticket.commandapi.room.QueueReplyListener;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.json.MalformedRecordException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads {@code queue-replies} to who listens, in their order. Called by one thread. */
public final class QueueReplyReader implements TailSink {
    private static final Logger LOG = LoggerFactory.getLogger(QueueReplyReader.class);

    private final QueueReplyListener listener;

    /** @param listener hears every reply */
    public QueueReplyReader(QueueReplyListener listener) {
        this.listener = listener;
    }

    @Override
    public void record(ConsumerRecord<byte[], byte[]> record) {
        try {
            listener.replied(JsonForm.QUEUE_REPLY.read(record.value()));
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
