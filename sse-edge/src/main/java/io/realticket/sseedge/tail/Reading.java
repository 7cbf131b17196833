package io.realticket.sseedge.tail;

import io.realticket.sseedge.view.Served;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * One reading of the topic from its beginning: first beside what is served, and in its place from the moment it has
 * reached the end that the topic had when it began.
 *
 * @param <V> what the topic is read as
 */
final class Reading<V> {
    private final Consumer<byte[], byte[]> consumer;
    private final RecordReader<V> reader;
    private final TopicProbe probe;
    private final TailStatus status;
    private final Served<V> served;
    private long records;

    Reading(
            Consumer<byte[], byte[]> consumer,
            RecordReader<V> reader,
            TopicProbe probe,
            TailStatus status,
            Served<V> served) {
        this.consumer = consumer;
        this.reader = reader;
        this.probe = probe;
        this.status = status;
        this.served = served;
    }

    /** Reads while {@code going}, and returns earlier if the topic is no longer the one it began with. */
    void read(BooleanSupplier going, Duration pollWithin) {
        TopicDescription topic = probe.describe();
        String topicId = topic.topicId().toString();
        V views = reader.begin(topicId);
        List<TopicPartition> partitions = topic.partitions().stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        // Read committed: the last stable offset, before which nothing is undecided.
        @Nullable Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        status.heard();
        while (going.getAsBoolean()) {
            apply(consumer.poll(pollWithin), views);
            if (ends != null && hasReached(ends)) {
                ends = null;
                served.publish(views);
                status.caughtUp();
            }
            String id = probe.answered();
            if (id != null) {
                status.heard();
                if (!id.equals(topicId)) {
                    return;
                }
            }
        }
    }

    private void apply(ConsumerRecords<byte[], byte[]> polled, V views) {
        for (ConsumerRecord<byte[], byte[]> entry : polled) {
            reader.apply(entry, views);
        }
        reader.tidy(views);
        records += polled.count();
        if (!polled.isEmpty()) {
            status.heard();
            status.read(records);
        }
    }

    private boolean hasReached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
