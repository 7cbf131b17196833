package io.realticket.commandapi.projection;

import io.realticket.contracts.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** {@code seat-events} as batches that have no gap between them. Used by one thread. */
final class EventLog implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;
    private final int batchMax;
    private final Map<Integer, Long> next = new HashMap<>();

    /**
     * @param consumer reads committed records only and commits nothing; closed with the log
     * @param batchMax records of a batch at most
     */
    EventLog(Consumer<byte[], byte[]> consumer, int batchMax) {
        this.consumer = consumer;
        this.batchMax = batchMax;
        consumer.assign(consumer.partitionsFor(Topics.SEAT_EVENTS.name()).stream()
                .map(info -> topicPartition(info.partition()))
                .toList());
    }

    /** Returns all partitions. */
    Set<Integer> partitions() {
        return consumer.assignment().stream().map(TopicPartition::partition).collect(Collectors.toSet());
    }

    /** Goes on at {@code offset} of {@code partition}, which may have been set aside. */
    void seek(int partition, long offset) {
        next.put(partition, offset);
        consumer.seek(topicPartition(partition), offset);
        consumer.resume(List.of(topicPartition(partition)));
    }

    /** Reads no further in {@code partition} until {@link #seek}. */
    void setAside(int partition) {
        consumer.pause(List.of(topicPartition(partition)));
        next.remove(partition);
    }

    /** Returns the ends of all partitions as they are now; what an open transaction hides is behind them. */
    Map<Integer, Long> ends() {
        Map<Integer, Long> ends = new HashMap<>();
        consumer.endOffsets(consumer.assignment()).forEach((partition, end) -> ends.put(partition.partition(), end));
        return ends;
    }

    /** Returns how many records of {@code partition} were not returned yet; 0 if that is not known yet. */
    long lag(int partition) {
        return consumer.currentLag(topicPartition(partition)).orElse(0);
    }

    /** Returns what comes next, perhaps nothing; of each partition in its order. */
    List<LogBatch> poll() {
        ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
        List<LogBatch> batches = new ArrayList<>();
        for (int partition : new HashSet<>(next.keySet())) {
            TopicPartition of = topicPartition(partition);
            split(partition, polled.records(of), consumer.position(of), batches);
        }
        return batches;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void split(
            int partition, List<ConsumerRecord<byte[], byte[]>> records, long position, List<LogBatch> batches) {
        long from = next.getOrDefault(partition, 0L);
        for (int first = 0; first < records.size(); first += batchMax) {
            int last = Math.min(first + batchMax, records.size());
            // The end of a transaction takes an offset and is no record: the position is behind it.
            long to = last == records.size() ? position : records.get(last).offset();
            batches.add(new LogBatch(partition, from, to, records.subList(first, last)));
            from = to;
        }
        if (records.isEmpty() && position > from) {
            batches.add(new LogBatch(partition, from, position, List.of()));
        }
        next.put(partition, position);
    }

    private static TopicPartition topicPartition(int partition) {
        return new TopicPartition(Topics.SEAT_EVENTS.name(), partition);
    }
}
