package io.realticket.commandapi.tail;

import io.realticket.commandapi.room.QueueStateListener;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.json.MalformedRecordException;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads from {@code queue-state} who is inside, and how rooms stand. Called by one thread. */
public final class QueueStateReader implements TailSink {
    private static final Logger LOG = LoggerFactory.getLogger(QueueStateReader.class);

    private final List<QueueStateListener> listeners;

    public QueueStateReader(List<QueueStateListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void record(ConsumerRecord<byte[], byte[]> record) {
        try {
            QueueStateKey key = QueueStateKey.of(new String(record.key(), StandardCharsets.UTF_8));
            QueueState state = record.value() == null ? null : JsonForm.QUEUE_STATE.read(record.value());
            listeners.forEach(listener -> listener.heard(key, state));
        } catch (MalformedRecordException | IllegalArgumentException e) {
            LOG.error("record skipped partition={} offset={}", record.partition(), record.offset(), e);
        }
    }

    @Override
    public void endOfBatch(int partition, boolean atEnd) {
        // Each record stands for itself.
    }

    @Override
    public void restarted() {
        listeners.forEach(QueueStateListener::clear);
    }
}
