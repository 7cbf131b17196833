package io.realticket.commandapi.tail;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows all partitions of one topic on a thread of its own and hands every committed record to a sink. After a fault
 * it goes on where it was; if that place is gone, it begins anew and says so. Thread-safe.
 */
public final class TopicTail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicTail.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final long RETRY_MILLIS = 500;
    private static final Duration CLOSE_WAIT_MAX = Duration.ofSeconds(5);

    private final String topic;
    private final Supplier<? extends Consumer<byte[], byte[]>> consumers;
    private final TailStart start;
    private final TailSink sink;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Set<TopicPartition> unfinished = new HashSet<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean caughtUp;

    /** @param consumers makes a consumer that reads committed records only and commits nothing */
    public TopicTail(
            String topic, Supplier<? extends Consumer<byte[], byte[]>> consumers, TailStart start, TailSink sink) {
        this.topic = topic;
        this.consumers = consumers;
        this.start = start;
        this.sink = sink;
        this.thread = Thread.ofPlatform().name("tail-" + topic).daemon().unstarted(this::run);
    }

    /** Begins to read. */
    public void start() {
        thread.start();
    }

    /** Whether everything that was there when reading began, or began again, has been handed over. */
    public boolean isCaughtUp() {
        return caughtUp;
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(CLOSE_WAIT_MAX);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void run() {
        while (!isClosing()) {
            try (Consumer<byte[], byte[]> consumer = consumers.get()) {
                follow(consumer);
            } catch (OffsetOutOfRangeException e) {
                LOG.warn("tail restarts topic={} cause={}", topic, e.getMessage());
                next.clear();
                sink.restarted();
            } catch (RuntimeException e) {
                LOG.warn("tail stopped, goes on in {} ms topic={}", RETRY_MILLIS, topic, e);
            }
            caughtUp = false;
            pause();
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        if (next.isEmpty()) {
            start.seek(consumer, partitions);
        } else {
            next.forEach(consumer::seek);
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        partitions.forEach(partition -> next.put(partition, consumer.position(partition)));
        while (!isClosing()) {
            handOver(consumer, consumer.poll(POLL));
            if (!caughtUp
                    && ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                caughtUp = true;
                LOG.info("tail caught up topic={} partitions={}", topic, partitions.size());
            }
        }
    }

    private void handOver(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> batch) {
        for (TopicPartition partition : batch.partitions()) {
            for (ConsumerRecord<byte[], byte[]> record : batch.records(partition)) {
                sink.record(record);
            }
            next.put(partition, consumer.position(partition));
            unfinished.add(partition);
        }
        // What ends a transaction is no record: the end may be reached by a poll that brings none.
        unfinished.removeIf(partition -> {
            boolean atEnd = consumer.currentLag(partition).orElse(1) == 0;
            sink.endOfBatch(partition.partition(), atEnd);
            return atEnd;
        });
    }

    private void pause() {
        try {
            if (closing.await(RETRY_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.debug("tail closed topic={}", topic);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closing.countDown();
        }
    }
}
