package io.realticket.infra.bench;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Sends records by a schedule that does not wait for anybody: what is late is sent at once, and counts as late. */
final class OpenLoop {
    private OpenLoop() {}

    /**
     * When each record is due.
     *
     * @param startNanos when the first is due, by {@link System#nanoTime}
     * @param perSecond records
     */
    record Schedule(long startNanos, int perSecond) {
        long dueAt(int index) {
            return startNanos + index * 1_000_000_000L / perSecond;
        }
    }

    /** Told when the broker has appended a record, on the producer's thread. */
    @FunctionalInterface
    interface Acknowledged {
        /** Hears that the record at {@code index} was appended at {@code epochMillis}, by the broker's clock. */
        void appended(int index, long epochMillis);
    }

    /** Sends {@code count} records and returns when the broker has them all and {@code heard} of each. */
    static void send(
            KafkaProducer<byte[], byte[]> producer,
            Schedule schedule,
            int count,
            IntFunction<ProducerRecord<byte[], byte[]>> records,
            Acknowledged heard) {
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        for (int index = 0; index < count; index++) {
            ProducerRecord<byte[], byte[]> next = records.apply(index);
            for (long left = schedule.dueAt(index) - System.nanoTime();
                    left > 0;
                    left = schedule.dueAt(index) - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            send(producer, next, index, heard, failure);
        }
        producer.flush();
        requireNone(failure.get());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The callback hears of the outcome.
    private static void send(
            KafkaProducer<byte[], byte[]> producer,
            ProducerRecord<byte[], byte[]> next,
            int index,
            Acknowledged heard,
            AtomicReference<@Nullable Exception> failure) {
        producer.send(next, (metadata, cause) -> {
            if (cause == null) {
                heard.appended(index, metadata.timestamp());
            } else {
                failure.set(cause);
            }
        });
    }

    private static void requireNone(@Nullable Exception failure) {
        if (failure != null) {
            throw new IllegalStateException("a command was not taken", failure);
        }
    }
}
