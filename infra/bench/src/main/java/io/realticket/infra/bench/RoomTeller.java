package io.realticket.infra.bench;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import io.realticket.contracts.queue.RoomStatus;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes how one room stands as queue-admitter does, each time a little further: a million wait, and two hundred are called a second. */
final class RoomTeller implements AutoCloseable {
    private static final String SOURCE = "queue-admitter";
    private static final int JOINED = 1_000_000;
    private static final int CALLED_EACH = 100;
    private static final String SEED = "ab".repeat(32);

    private final ShowId show;
    private final KafkaProducer<byte[], byte[]> producer;
    private int told;

    RoomTeller(String bootstrapServers, ShowId show) {
        this.show = show;
        producer = Clients.steadyProducer(bootstrapServers);
        producer.partitionsFor(Topics.QUEUE_STATE.name());
    }

    /** Writes the next record and returns when it was handed to the producer, by {@link System#nanoTime}. */
    long tell() {
        ProducerRecord<byte[], byte[]> next = next();
        OpenLoop.Schedule atOnce = new OpenLoop.Schedule(System.nanoTime(), 1);
        OpenLoop.send(producer, atOnce, 1, index -> next, (index, at) -> {});
        return atOnce.startNanos();
    }

    private ProducerRecord<byte[], byte[]> next() {
        Instant now = Instant.now();
        int called = ++told * CALLED_EACH;
        QueueState.Room room = new QueueState.Room(
                told,
                now,
                RoomStatus.CALLING,
                now,
                called,
                List.of(),
                JOINED - called,
                CALLED_EACH,
                2_000,
                2_000 + CALLED_EACH,
                JOINED,
                JOINED,
                LineDraw.commitment(RoomRecords.SECRET),
                SEED,
                10_000,
                12_000,
                40_000,
                4_000,
                "");
        CloudEvent event = CloudEvent.ofCommand(SOURCE, new CommandId(UUID.randomUUID()), show, now)
                .followedBy("0/0");
        return new ProducerRecord<>(
                Topics.QUEUE_STATE.name(),
                null,
                QueueStateKey.room(show).toString().getBytes(StandardCharsets.UTF_8),
                JsonForm.QUEUE_STATE.write(room),
                CloudEventHeaders.of(event, room));
    }

    @Override
    public void close() {
        producer.close();
    }
}
