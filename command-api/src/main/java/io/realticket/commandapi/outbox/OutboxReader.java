package io.realticket.commandapi.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Sees to it that one node reads the outbox: takes the right to, reads until it fails, and begins again with growing
 * pauses. Thread-safe.
 */
public final class OutboxReader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxReader.class);
    private static final int DOUBLINGS_MAX = 20;
    private static final Duration CLOSE_WAIT_MAX = Duration.ofSeconds(30);

    private final OutboxParts parts;
    private final OutboxSettings settings;
    private final OutboxStatus status;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("outbox-reader").unstarted(this::run);

    /** Returns a reader that has not begun. */
    public OutboxReader(OutboxParts parts) {
        this.parts = parts;
        this.settings = parts.settings();
        this.status = parts.status();
    }

    /** Begins to read, or to stand by. */
    public void start() {
        thread.start();
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            if (thread.isAlive()) {
                thread.join(CLOSE_WAIT_MAX);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int failures = 0;
        boolean closed = false;
        while (!closed) {
            Duration pause = settings.look();
            try {
                boolean read = readIfNobodyElse();
                failures = 0;
                pause = read ? Duration.ZERO : pause;
            } catch (ReaderFailedException e) {
                failures = e.hadBegun() ? 1 : Math.min(failures + 1, DOUBLINGS_MAX);
                pause = failed(e.why(), failures);
            } catch (SQLException | DataAccessException | IllegalStateException e) {
                failures = Math.min(failures + 1, DOUBLINGS_MAX);
                pause = failed(e.toString(), failures);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            closed = isClosedAfter(pause);
        }
    }

    private Duration failed(String why, int failures) {
        Duration growing = settings.restartAfter().multipliedBy(1L << (failures - 1));
        Duration pause = growing.compareTo(settings.restartAfterMax()) < 0 ? growing : settings.restartAfterMax();
        status.role(OutboxStatus.Role.STARTING);
        status.failed(why);
        parts.metrics().restarted();
        LOG.warn("the outbox's reader failed, begun again after {} ms cause={}", pause.toMillis(), why);
        return pause;
    }

    /** Returns false at once if another node reads; otherwise reads until this is closed. */
    private boolean readIfNobodyElse() throws SQLException, InterruptedException {
        Optional<ReaderLock> taken = ReaderLock.tryTake(parts.sessions(), settings.lockLostAfter());
        if (taken.isEmpty()) {
            status.role(OutboxStatus.Role.STANDBY);
            parts.observe();
            return false;
        }
        try (ReaderLock lock = taken.get()) {
            status.role(OutboxStatus.Role.STARTING);
            read(lock);
        }
        return true;
    }

    private void read(ReaderLock lock) throws SQLException, InterruptedException {
        parts.slot().prepare();
        try (Carrier carrier = parts.newCarrier()) {
            Reading reading = parts.reading(carrier);
            try (LogReader reader = parts.newReader(reading)) {
                reader.start();
                while (closing.getCount() > 0) {
                    if (reader.hasEndedWithin(settings.look())) {
                        throw new ReaderFailedException(String.valueOf(reader.failure()), reading.hasBegun());
                    }
                    lock.check();
                    parts.observe();
                    parts.forget();
                    if (reader.silence().compareTo(settings.silenceMax()) > 0) {
                        throw new ReaderFailedException("no heartbeat for " + reader.silence(), reading.hasBegun());
                    }
                }
            }
        }
    }

    private boolean isClosedAfter(Duration pause) {
        try {
            return closing.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
