package io.realticket.commandapi.projection;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * One making anew: into tables beside those that are read, from offset 0 to the end of the log, then an exchange of the
 * schemas in one transaction. Used by one thread.
 */
final class Replay {
    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    private static final int EXCHANGES_MAX = 20;
    private static final long IDLE_NANOS_MAX = TimeUnit.SECONDS.toNanos(30);

    private final WriterSession session;
    private final EventLog log;
    private final BatchWriter writer;
    private final Duration lockWait;
    private final LongConsumer applied;
    private final BooleanSupplier closing;
    private Map<Integer, Long> next = Map.of();
    private long appliedCount;

    /**
     * @param applied is told how many records have been applied
     * @param closing whether the node stops, and this with it
     */
    Replay(WriterSession session, EventLog log, Duration lockWait, LongConsumer applied, BooleanSupplier closing) {
        this.session = session;
        this.log = log;
        this.writer = new BatchWriter(session, Schema.PROJECTION_NEXT);
        this.lockWait = lockWait;
        this.applied = applied;
        this.closing = closing;
    }

    /** Makes everything anew; whatever it throws, what is read stays as it was. */
    void run() {
        try {
            makeTables();
            Set<Integer> partitions = log.partitions();
            next = writer.offsets().begin(partitions);
            partitions.forEach(partition -> log.seek(partition, 0));
            for (int exchange = 1; ; exchange++) {
                applyUpTo(log.ends());
                try {
                    exchange();
                    return;
                } catch (PessimisticLockingFailureException e) {
                    if (exchange == EXCHANGES_MAX) {
                        throw e;
                    }
                    LOG.warn(
                            "projection is read without a pause, its exchange is tried again cause={}", e.getMessage());
                    rewind();
                }
            }
        } catch (RuntimeException e) {
            dropNext();
            throw e;
        }
    }

    // Copies of the tables that are read, so that a migration has one place to change.
    private void makeTables() {
        dropNext();
        session.template().execute("create schema projection_next");
        for (String table : new String[] {"offsets", "shows", "bookings", "booked_seats"}) {
            session.template()
                    .execute(
                            "create table projection_next." + table + " (like projection." + table + " including all)");
        }
    }

    private void dropNext() {
        session.template().execute("drop schema if exists projection_next cascade");
    }

    /**
     * Writers take the offsets first and readers the rest in this order, so nobody waits in a circle. Who waits here
     * looks the names up again afterwards and goes on with the new tables.
     */
    private void exchange() {
        session.transactions().executeWithoutResult(status -> {
            session.template().execute("set local lock_timeout = " + lockWait.toMillis());
            session.template().execute("lock table projection.offsets in access exclusive mode");
            applyUpTo(reachable(new OffsetRows(session.client(), Schema.PROJECTION).all()));
            session.template()
                    .execute("lock table projection.shows, projection.bookings, projection.booked_seats"
                            + " in access exclusive mode");
            session.template().execute("alter schema projection rename to projection_old");
            session.template().execute("alter schema projection_next rename to projection");
            session.template().execute("drop schema projection_old cascade");
        });
    }

    // Offsets of a log that is no more are not to be reached.
    private Map<Integer, Long> reachable(Map<Integer, Long> live) {
        Map<Integer, Long> ends = log.ends();
        return live.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        offset -> Math.min(offset.getValue(), ends.getOrDefault(offset.getKey(), 0L))));
    }

    // What was applied in the exchange that failed was taken back.
    private void rewind() {
        next = writer.offsets().all();
        next.forEach(log::seek);
    }

    private void applyUpTo(Map<Integer, Long> ends) {
        long idleSince = System.nanoTime();
        while (ends.entrySet().stream().anyMatch(end -> next.getOrDefault(end.getKey(), 0L) < end.getValue())) {
            if (closing.getAsBoolean()) {
                throw new IllegalStateException("the node stops");
            }
            for (LogBatch batch : log.poll()) {
                apply(batch);
                idleSince = System.nanoTime();
            }
            if (System.nanoTime() - idleSince > IDLE_NANOS_MAX) {
                throw new IllegalStateException("the log cannot be read to its end");
            }
        }
    }

    private void apply(LogBatch batch) {
        if (!writer.write(batch)) {
            throw new IllegalStateException("somebody else writes to projection_next");
        }
        next.put(batch.partition(), batch.to());
        appliedCount += batch.records().size();
        applied.accept(appliedCount);
    }
}
