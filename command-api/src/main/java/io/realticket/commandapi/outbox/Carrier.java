package io.realticket.commandapi.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings rows to the broker in their order and remembers when it has them. One that cannot be sent keeps all behind it
 * waiting: none is left out. Used by one thread.
 */
final class Carrier implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);

    /** What is still not seen then, for instance because a standby is waited for, is marked with what comes next. */
    private static final Duration UNSEEN_WAIT_MAX = Duration.ofMillis(50);

    private static final Duration UNSEEN_MAX = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(1);

    private final Producer<byte[], byte[]> producer;
    private final OutboxRows rows;
    private final OutboxMetrics metrics;
    private List<Long> unseen = List.of();
    private long unseenSinceNanos;

    /** @param producer idempotent and not transactional, acks=all, without an end to its retries; closed with this */
    Carrier(Producer<byte[], byte[]> producer, OutboxRows rows, OutboxMetrics metrics) {
        this.producer = producer;
        this.rows = rows;
        this.metrics = metrics;
    }

    /** Returns when the broker has all of {@code batch}, which may be none, and waits for a broker that is away. */
    void carry(List<OutboxRow> batch) throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(batch.size());
        for (OutboxRow row : batch) {
            sent.add(send(row));
        }
        for (Future<RecordMetadata> acknowledgement : sent) {
            await(acknowledgement);
        }
        mark(Stream.concat(unseen.stream(), batch.stream().map(OutboxRow::seq)).toList());
    }

    /** PostgreSQL's log has a commit before others can see what it changed: a row may come a moment too early to be marked. */
    private void mark(List<Long> carried) {
        long startNanos = System.nanoTime();
        boolean isFirst = unseen.isEmpty();
        unseen = carried;
        while (!unseen.isEmpty()) {
            OutboxRows.Marked marked = rows.acknowledge(unseen);
            metrics.carried(marked.took());
            unseen = marked.unseen();
            if (unseen.isEmpty() || System.nanoTime() - startNanos > UNSEEN_WAIT_MAX.toNanos()) {
                break;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        unseenSinceNanos = isFirst ? startNanos : unseenSinceNanos;
        if (!unseen.isEmpty() && System.nanoTime() - unseenSinceNanos > UNSEEN_MAX.toNanos()) {
            // They are gone; or else they will be found left behind.
            LOG.warn("rows that were carried cannot be seen rows={}", unseen);
            unseen = List.of();
        }
    }

    /** Returns once the producer has taken the row; it keeps the order of what it has taken. */
    private Future<RecordMetadata> send(OutboxRow row) throws InterruptedException {
        while (true) {
            Future<RecordMetadata> acknowledgement = producer.send(row.toRecord());
            if (!acknowledgement.isDone() || isTaken(acknowledgement)) {
                return acknowledgement;
            }
        }
    }

    /** Without a broker or with full memory the producer waits for a while, and then says that it has not taken a record. */
    private static boolean isTaken(Future<RecordMetadata> done) throws InterruptedException {
        try {
            done.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TimeoutException) {
                return false;
            }
            throw new IllegalStateException("the broker refuses a row of the outbox", e.getCause());
        }
    }

    private static void await(Future<RecordMetadata> acknowledgement) throws InterruptedException {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker refuses a row of the outbox", e.getCause());
        }
    }

    @Override
    public void close() {
        // What is not acknowledged is sent again by the next reader, in order.
        producer.close(Duration.ZERO);
    }
}
