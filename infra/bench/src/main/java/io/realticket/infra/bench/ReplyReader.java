package io.realticket.infra.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads the replies of a lane on a thread of its own, as they become readable, from the end as it was when the reader
 * was made. One partition keeps the order of the commands, and each has one reply, so counting tells which is which.
 */
final class ReplyReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Thread thread;
    private volatile boolean closed;
    private final CompletableFuture<Long> lastAt = new CompletableFuture<>();

    /** Told of every reply, on the reader's thread. */
    @FunctionalInterface
    interface Listener {
        /**
         * Hears of one reply.
         *
         * @param index of the reply since the reader was made, from 0
         * @param nanos when it was readable, by {@link System#nanoTime}
         */
        void read(int index, ConsumerRecord<byte[], byte[]> reply, long nanos);
    }

    /**
     * Begins to read.
     *
     * @param topic of one partition
     * @param expected how many records to read
     */
    ReplyReader(String bootstrapServers, String topic, int expected, Listener listener) {
        consumer = Clients.consumer(bootstrapServers);
        TopicPartition partition = new TopicPartition(topic, 0);
        consumer.assign(List.of(partition));
        consumer.seek(partition, Clients.end(consumer, partition));
        thread = Thread.ofPlatform().name("replies").start(() -> read(expected, listener));
    }

    private void read(int expected, Listener listener) {
        try (consumer) {
            int index = 0;
            while (index < expected && !closed) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
                long nanos = System.nanoTime();
                for (ConsumerRecord<byte[], byte[]> reply : records) {
                    listener.read(index++, reply, nanos);
                }
                if (index >= expected) {
                    lastAt.complete(nanos);
                }
            }
        } catch (RuntimeException e) {
            lastAt.completeExceptionally(e);
        }
    }

    /** Waits for the last reply and returns when it was readable, by {@link System#nanoTime}. */
    long awaitLast(ChildJvm writer) {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += LOOK.toMillis()) {
            writer.requireAlive();
            try {
                return lastAt.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Not yet.
            } catch (ExecutionException e) {
                throw new IllegalStateException("the replies could not be read", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while reading replies", e);
            }
        }
        throw new IllegalStateException("replies are missing after " + PATIENCE);
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
