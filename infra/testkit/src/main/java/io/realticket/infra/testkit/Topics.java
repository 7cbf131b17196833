package io.realticket.infra.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads topics of text as a stranger would: outside any group, and only what is committed.
 *
 * @param bootstrapServers where to connect
 */
public record Topics(String bootstrapServers) {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    /**
     * Returns every committed record of a topic, partition after partition, up to the end it had when this was called.
     * An open transaction hides what comes after it.
     */
    public List<ConsumerRecord<String, String>> read(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                "read_committed",
                "client.id",
                "test-reader",
                // A fetch that waits at the end of one partition holds the next partition's up.
                "fetch.max.wait.ms",
                10);
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.partitionsFor(topic).stream()
                    .map(PartitionInfo::partition)
                    .sorted()
                    .forEach(partition -> readPartition(consumer, new TopicPartition(topic, partition), records));
        }
        return records;
    }

    /** Returns the values of every committed record, in the order of {@link #read}. */
    public List<String> values(String topic) {
        return read(topic).stream().map(ConsumerRecord::value).toList();
    }

    private static void readPartition(
            KafkaConsumer<String, String> consumer,
            TopicPartition partition,
            List<ConsumerRecord<String, String>> records) {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        // With read_committed this is the last stable offset.
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        long deadlineNanos = System.nanoTime() + DEADLINE.toNanos();
        while (consumer.position(partition) < end) {
            consumer.poll(POLL).records(partition).stream()
                    .filter(record -> record.offset() < end)
                    .forEach(records::add);
            if (System.nanoTime() - deadlineNanos > 0) {
                throw new AssertionError(partition + " could not be read to " + end + " in " + DEADLINE);
            }
        }
    }
}
