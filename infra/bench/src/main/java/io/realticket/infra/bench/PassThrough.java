package io.realticket.infra.bench;

import io.realticket.contracts.topic.ShowPartitioner;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Carries records without deciding: for each command it consumes it produces what the decider once wrote for one, taken
 * in turn from a {@link Recording}. Clients are set as Kafka Streams and seat-projector set theirs. It commits what it has
 * carried once the commit interval has passed since the last commit, as Kafka Streams does.
 */
final class PassThrough {
    private static final Duration IDLE = Duration.ofMillis(100);

    private final Lane lane;
    private final Recording recording;
    private final Duration commitInterval;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;
    private final boolean transactional;
    private int consumed;

    PassThrough(String bootstrapServers, Lane lane, Recording recording, Duration commitInterval) {
        this.lane = lane;
        this.recording = recording;
        this.commitInterval = commitInterval;
        transactional = lane.kind() == Lane.Kind.TRANSACTIONAL;
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "bench-" + lane.kind().name(),
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        "max.poll.records",
                        1_000,
                        "fetch.max.wait.ms",
                        10),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        Map<String, Object> settings = new HashMap<>(Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "enable.idempotence",
                true,
                "linger.ms",
                1,
                "add.partitions.to.txn.retry.backoff.ms",
                1,
                "partitioner.class",
                ShowPartitioner.class));
        if (transactional) {
            settings.put("transactional.id", "bench-" + lane.kind().name());
            settings.put("transaction.timeout.ms", 10_000);
        }
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Carries until the process ends. */
    void run() {
        if (transactional) {
            producer.initTransactions();
        }
        consumer.subscribe(List.of(lane.commands()));
        boolean open = false;
        long committedAt = System.nanoTime();
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        while (!Thread.currentThread().isInterrupted()) {
            Duration sinceCommit = Duration.ofNanos(System.nanoTime() - committedAt);
            for (ConsumerRecord<byte[], byte[]> command : consumer.poll(wait(open, sinceCommit))) {
                if (!open) {
                    open = true;
                    begin();
                }
                carry(command);
                offsets.put(
                        new TopicPartition(command.topic(), command.partition()),
                        new OffsetAndMetadata(command.offset() + 1));
            }
            if (open && System.nanoTime() - committedAt >= commitInterval.toNanos()) {
                commit(offsets);
                open = false;
                committedAt = System.nanoTime();
            }
        }
    }

    private Duration wait(boolean open, Duration sinceCommit) {
        if (!open) {
            return IDLE;
        }
        Duration left = commitInterval.minus(sinceCommit);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void begin() {
        if (transactional) {
            producer.beginTransaction();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The commit, or the flush before it, fails if one of them failed.
    private void carry(ConsumerRecord<byte[], byte[]> command) {
        List<Carried> records =
                recording.commands().get(consumed++ % recording.commands().size());
        for (Carried record : records) {
            producer.send(new ProducerRecord<>(
                    lane.topic(record.output()),
                    null,
                    command.timestamp(),
                    record.key(),
                    record.value(),
                    record.headers()));
        }
    }

    private void commit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        if (transactional) {
            producer.sendOffsetsToTransaction(offsets, consumer.groupMetadata());
            producer.commitTransaction();
        } else {
            producer.flush();
            consumer.commitSync(offsets);
        }
    }
}
