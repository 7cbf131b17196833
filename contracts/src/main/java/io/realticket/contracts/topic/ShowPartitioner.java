package io.realticket.contracts.topic;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Sends every record about one show to one partition number: the hash of the key up to its first slash. For a key that
 * is a show id alone this is where Kafka's own partitioner sends it, so a foreign producer cannot go astray.
 */
public final class ShowPartitioner implements Partitioner {
    /** Returns the partition of {@code key} in a topic of {@code partitions} partitions. */
    public static int partition(byte[] key, int partitions) {
        int end = 0;
        while (end < key.length && key[end] != '/') {
            end++;
        }
        byte[] show = end == key.length ? key : Arrays.copyOf(key, end);
        return Utils.toPositive(Utils.murmur2(show)) % partitions;
    }

    /** Returns the partition of the record with the text key {@code key}. */
    public static int partition(String key, int partitions) {
        return partition(key.getBytes(StandardCharsets.UTF_8), partitions);
    }

    @Override
    public int partition(
            String topic,
            @Nullable Object key,
            byte @Nullable [] keyBytes,
            @Nullable Object value,
            byte @Nullable [] valueBytes,
            Cluster cluster) {
        if (keyBytes == null) {
            throw new IllegalArgumentException("a record of " + topic + " needs a key that begins with its show");
        }
        return partition(keyBytes, cluster.partitionCountForTopic(topic));
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    @Override
    public void configure(Map<String, ?> configs) {
        // Nothing is configurable: every writer must agree.
    }
}
