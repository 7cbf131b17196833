package io.realticket.infra.bench;

import io.realticket.contracts.topic.ShowPartitioner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The clients of the load generator, set as command-api sets its own. */
final class Clients {
    private Clients() {}

    /** Returns a consumer outside any group that reads committed records only. */
    static KafkaConsumer<byte[], byte[]> consumer(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                "read_committed",
                "enable.auto.commit",
                false,
                "fetch.max.wait.ms",
                10,
                "max.poll.records",
                5_000);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Returns the first offset after what is committed. */
    static long end(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition) {
        return Objects.requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
    }

    /** Returns a producer that waits for nothing: idempotent, all acknowledgements, no linger. */
    static KafkaProducer<byte[], byte[]> steadyProducer(String bootstrapServers) {
        return producer(bootstrapServers, Map.of("linger.ms", 0));
    }

    /** Returns a transactional producer of large batches, {@link KafkaProducer#initTransactions} done. */
    static KafkaProducer<byte[], byte[]> bulkProducer(String bootstrapServers, String transactionalId) {
        KafkaProducer<byte[], byte[]> producer = producer(
                bootstrapServers,
                Map.of(
                        "transactional.id", transactionalId,
                        "transaction.timeout.ms", 120_000,
                        "linger.ms", 20,
                        "batch.size", 262_144));
        producer.initTransactions();
        return producer;
    }

    private static KafkaProducer<byte[], byte[]> producer(String bootstrapServers, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("partitioner.class", ShowPartitioner.class);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
