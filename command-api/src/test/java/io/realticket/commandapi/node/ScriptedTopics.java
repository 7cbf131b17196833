package io.realticket.commandapi.node;

import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.TopicGuard;
import io.realticket.contracts.topic.TopicSpec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The topics around a decider that a test plays: hears every command there is, and writes what it is told. */
final class ScriptedTopics implements AutoCloseable {
    private final String bootstrapServers;
    private final TopicSpec commands;
    private final Consumer<ConsumerRecord<byte[], byte[]>> listener;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Thread thread = Thread.ofVirtual().unstarted(this::run);
    private volatile boolean closed;

    /**
     * Makes the topics, without beginning to hear.
     *
     * @param topics all of the decider's, the one of its commands first
     * @param listener hears each command, in the order of each show
     */
    ScriptedTopics(
            String bootstrapServers,
            int partitions,
            List<TopicSpec> topics,
            Consumer<ConsumerRecord<byte[], byte[]>> listener) {
        this.bootstrapServers = bootstrapServers;
        this.commands = topics.getFirst();
        this.listener = listener;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            new TopicGuard(admin, partitions, (short) 1).createOrVerify(topics);
        }
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "partitioner.class", ShowPartitioner.class.getName()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Begins to hear. */
    void start() {
        thread.start();
    }

    /** Writes a record, and returns once the broker has it. */
    void write(TopicSpec topic, String key, byte[] value, Headers headers) {
        try {
            producer.send(new ProducerRecord<>(
                            topic.name(), null, key.getBytes(StandardCharsets.UTF_8), value, headers))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    private void run() {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "fetch.max.wait.ms", 5);
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(commands.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!closed) {
                consumer.poll(Duration.ofMillis(50)).forEach(listener);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close();
    }
}
