package io.realticket.commandapi.projection;

import io.realticket.commandapi.booking.BookingsLog.PartitionStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Applies {@code seat-events} on a thread of its own while its session has the lock, and stands by while another node's
 * has it. Thread-safe.
 */
public final class LogFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);
    private static final Duration CLOSE_WAIT_MAX = Duration.ofSeconds(5);

    private final DataSource pool;
    private final Supplier<? extends Consumer<byte[], byte[]>> consumers;
    private final ProjectionSettings settings;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("projection").daemon().unstarted(this::run);
    private @Nullable Map<Integer, Long> endsAtStart;
    private volatile boolean leads;
    private volatile boolean complete;
    private volatile List<PartitionStatus> partitions = List.of();

    /** @param consumers makes a consumer that reads committed records only and commits nothing */
    public LogFollower(
            DataSource pool, Supplier<? extends Consumer<byte[], byte[]>> consumers, ProjectionSettings settings) {
        this.pool = pool;
        this.consumers = consumers;
        this.settings = settings;
    }

    /** Begins to follow. */
    public void start() {
        thread.start();
    }

    /** Whether all that was in the log when this node started has been applied, by whichever node. */
    public boolean isComplete() {
        return complete;
    }

    boolean leads() {
        return leads;
    }

    List<PartitionStatus> partitions() {
        return partitions;
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
        Duration failurePause = settings.retryAfter();
        while (!isClosing()) {
            try {
                leadOrStandBy();
                failurePause = settings.retryAfter();
                pause(settings.takeOverEvery());
            } catch (RuntimeException e) {
                LOG.warn("projection stopped, goes on in {}", failurePause, e);
                pause(failurePause);
                Duration doubled = failurePause.multipliedBy(2);
                failurePause = doubled.compareTo(settings.retryAfterMax()) < 0 ? doubled : settings.retryAfterMax();
            }
        }
    }

    private void leadOrStandBy() {
        try (WriterSession session = WriterSession.open(pool)) {
            if (session.tryLock(WriterSession.Lock.LEAD)) {
                lead(session);
            } else if (!complete) {
                lookWhetherComplete(session.client());
            }
        } finally {
            leads = false;
            partitions = List.of();
        }
    }

    private void lead(WriterSession session) {
        try (EventLog log = new EventLog(consumers.get(), settings.batchMax())) {
            Map<Integer, Long> ends = endsAtStart(log);
            PartitionApplier applier =
                    new PartitionApplier(log, new BatchWriter(session, Schema.PROJECTION), settings.stoppedRetry());
            LOG.info("projection is led by this node partitions={}", ends.size());
            leads = true;
            while (!isClosing()) {
                partitions = applier.status();
                if (!complete && applier.reached(ends)) {
                    complete = true;
                    LOG.info("projection has applied all that was there partitions={}", ends.size());
                }
                applier.step();
            }
        }
    }

    private void lookWhetherComplete(JdbcClient jdbc) {
        Map<Integer, Long> ends;
        if (endsAtStart == null) {
            try (EventLog log = new EventLog(consumers.get(), settings.batchMax())) {
                ends = endsAtStart(log);
            }
        } else {
            ends = endsAtStart;
        }
        Map<Integer, Long> applied = new OffsetRows(jdbc, Schema.PROJECTION).all();
        complete = ends.entrySet().stream().allMatch(end -> applied.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private Map<Integer, Long> endsAtStart(EventLog log) {
        if (endsAtStart == null) {
            endsAtStart = log.ends();
        }
        return endsAtStart;
    }

    private void pause(Duration length) {
        try {
            if (closing.await(length.toNanos(), TimeUnit.NANOSECONDS)) {
                LOG.debug("projection closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closing.countDown();
        }
    }
}
