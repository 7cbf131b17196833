package io.realticket.infra.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.clients.admin.ReplicaInfo;
import org.apache.kafka.common.TopicPartition;

/**
 * How large the one partition of a topic is.
 *
 * @param records that are committed and not compacted away
 * @param bytes of its segments on the broker's disk
 */
record TopicSize(long records, long bytes) {
    /** The only broker. */
    private static final int BROKER = 1;

    static TopicSize of(String bootstrapServers, String topic) {
        long records = 0;
        try (TopicRead read = new TopicRead(bootstrapServers, topic)) {
            while (read.peek() != null) {
                read.next();
                records++;
            }
        }
        return new TopicSize(records, bytes(bootstrapServers, new TopicPartition(topic, 0)));
    }

    private static long bytes(String bootstrapServers, TopicPartition partition) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Map<String, LogDirDescription> folders = Objects.requireNonNull(admin.describeLogDirs(List.of(BROKER))
                    .allDescriptions()
                    .get()
                    .get(BROKER));
            return folders.values().stream()
                    .map(folder -> folder.replicaInfos().get(partition))
                    .filter(Objects::nonNull)
                    .mapToLong(ReplicaInfo::size)
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker does not say how large " + partition + " is", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking for the size of " + partition, e);
        }
    }
}
