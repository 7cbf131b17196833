package io.realticket.queueadmitter.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Writes records so that none is ever written before all that were given earlier: a waiting room ignores what became of seats
 * if it knows of something later, so a record that came late would be lost to it for ever. The first record that cannot be
 * written closes the producer, on the thread that learns of it, before anything behind it can be sent. Owned by one thread.
 *
 * <p>What was sent when the producer closed may still be written, while the next attempt, here or at another node, already
 * writes. That does no harm. Each attempt writes, in order and without a gap, what follows a commit, and a commit says that
 * all before it is written. So wherever two attempts mingle, whatever comes first of a record comes after the first of
 * each record before it; what comes again is known by its offset.
 */
final class OrderedWriter implements AutoCloseable {
    private final Producer<byte[], byte[]> producer;
    private final Duration patience;

    /**
     * @param producer that never gives up a record by time, and has one request under way; closed with this
     * @param patience how long all records of one call may take
     */
    OrderedWriter(Producer<byte[], byte[]> producer, Duration patience) {
        this.producer = producer;
        this.patience = patience;
    }

    /** Returns once all {@code records} are acknowledged; if it throws, nothing more can be written. */
    void write(List<ProducerRecord<byte[], byte[]>> records)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<Future<RecordMetadata>> underWay = new ArrayList<>(records.size());
        try {
            for (ProducerRecord<byte[], byte[]> record : records) {
                underWay.add(producer.send(record, this::acknowledged));
            }
        } catch (IllegalStateException closed) {
            // One of those before has failed, and says why.
            await(underWay);
            throw closed;
        }
        await(underWay);
    }

    private void acknowledged(@Nullable RecordMetadata written, @Nullable Exception failure) {
        if (failure != null) {
            close();
        }
    }

    private void await(List<Future<RecordMetadata>> underWay)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + patience.toNanos();
        for (Future<RecordMetadata> sent : underWay) {
            sent.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
    }

    /** Gives up what is not acknowledged, at once. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
