package io.realticket.sseedge.history;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.pass.Pass;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes to {@code seat-state} and {@code queue-state} in transactions, as the real ones do. */
public final class Projector implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    /** Connects and fences any other. */
    public Projector(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                "projector",
                ProducerConfig.PARTITIONER_CLASS_CONFIG,
                ShowPartitioner.class.getName(),
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                200);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        producer.initTransactions();
    }

    /** Writes the records in one transaction and returns the offset of the last. */
    public long write(List<Entry> entries) {
        return commit(entries.stream().map(Projector::entry).toList());
    }

    /** Writes how a waiting room stands and returns the offset. */
    public long write(Show show, QueueState.Room room) {
        return commit(List.of(entry(QueueStateKey.room(show.id()), room)));
    }

    /** Writes that a pass ended before its time. */
    public void revoke(Pass pass) {
        QueueState revoked = new QueueState.Pass(pass.buyer(), pass.until(), true);
        commit(List.of(entry(QueueStateKey.pass(pass.show(), pass.id()), revoked)));
    }

    private long commit(List<ProducerRecord<String, byte[]>> records) {
        producer.beginTransaction();
        long offset = send(records);
        producer.commitTransaction();
        return offset;
    }

    private static ProducerRecord<String, byte[]> entry(QueueStateKey key, QueueState state) {
        return new ProducerRecord<>(Topics.QUEUE_STATE.name(), key.toString(), JsonForm.QUEUE_STATE.write(state));
    }

    /** Writes the records in a transaction that is then aborted. */
    public void writeAndAbort(List<Entry> entries) {
        producer.beginTransaction();
        send(entries.stream().map(Projector::entry).toList());
        producer.abortTransaction();
    }

    private long send(List<ProducerRecord<String, byte[]>> records) {
        List<Future<RecordMetadata>> sent = records.stream().map(producer::send).toList();
        producer.flush();
        try {
            return sent.getLast().get().offset();
        } catch (ExecutionException e) {
            throw new IllegalStateException("not written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing", e);
        }
    }

    private static ProducerRecord<String, byte[]> entry(Entry entry) {
        SeatState value = entry.value();
        byte[] bytes = value == null ? null : JsonForm.SEAT_STATE.write(value);
        return new ProducerRecord<>(Topics.SEAT_STATE.name(), entry.key().toString(), bytes);
    }

    @Override
    public void close() {
        producer.close();
    }
}
