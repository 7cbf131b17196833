package io.realticket.commandapi.tail;

import io.realticket.commandapi.room.PassesHeard;
import io.realticket.commandapi.room.UndrawnRooms;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.json.MalformedRecordException;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads from {@code queue-state} who is inside, and which rooms are not drawn. Called by one thread. */
public final class QueueStateReader implements TailSink {
    private static final Logger LOG = LoggerFactory.getLogger(QueueStateReader.class);

    private final PassesHeard passes;
    private final UndrawnRooms undrawn;

    /**
     * @param passes hears every pass that is given or ends
     * @param undrawn hears how every room stands
     */
    public QueueStateReader(PassesHeard passes, UndrawnRooms undrawn) {
        this.passes = passes;
        this.undrawn = undrawn;
    }

    @Override
    public void record(ConsumerRecord<byte[], byte[]> record) {
        try {
            QueueStateKey key = QueueStateKey.of(new String(record.key(), StandardCharsets.UTF_8));
            QueueState state = record.value() == null ? null : JsonForm.QUEUE_STATE.read(record.value());
            passes.heard(key, state);
            undrawn.heard(key, state);
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
        passes.clear();
        undrawn.clear();
    }
}
