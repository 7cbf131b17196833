package io.realticket.commandapi.settlement;

import io.realticket.commandapi.checkout.CheckoutsAwayException;
import io.realticket.commandapi.checkout.GatewayAwayException;
import io.realticket.commandapi.checkout.Settler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks again and again for checkouts that are due and takes them a step further. All nodes do so and share the work row
 * by row; what a node took and did not finish is due again when its lease is over. Thread-safe.
 */
public final class SettlementLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SettlementLoop.class);
    private static final Duration CLOSE_WAIT_MAX = Duration.ofSeconds(5);

    private final DueCheckouts due;
    private final Settler settler;
    private final SettlementSettings settings;
    private final SettlementStatus status = new SettlementStatus();
    private final Semaphore permits;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("settlement").unstarted(this::run);
    private long sweptNanos;

    /** Returns a loop that has not begun. */
    public SettlementLoop(JdbcClient jdbc, Settler settler, SettlementSettings settings) {
        this.due = new DueCheckouts(jdbc, settings);
        this.settler = settler;
        this.settings = settings;
        this.permits = new Semaphore(settings.atOnceMax());
        this.sweptNanos = System.nanoTime() - settings.sweepEvery().toNanos();
    }

    /** Begins to look. */
    public void start() {
        thread.start();
    }

    /** Returns what can be seen of it. */
    public SettlementStatus status() {
        return status;
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

    private void run() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            boolean more = false;
            while (more ? closing.getCount() > 0 : !isClosedAfter(settings.every())) {
                more = look(threads);
            }
        }
    }

    /** Returns whether more may be due at once. */
    private boolean look(ExecutorService threads) {
        try {
            sweep();
            List<DueCheckouts.Taken> taken = due.take();
            List<? extends Future<?>> steps =
                    taken.stream().map(one -> threads.submit(() -> settle(one))).toList();
            for (Future<?> step : steps) {
                await(step);
            }
            return taken.size() == settings.batchMax();
        } catch (DataAccessException e) {
            LOG.warn("checkouts not looked at, tried again cause={}", e.toString());
        } catch (RuntimeException e) {
            // The thread's top frame: whatever is wrong with one look, the next may go well.
            LOG.error("checkouts not looked at, tried again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static void await(Future<?> step) throws InterruptedException {
        try {
            step.get();
        } catch (ExecutionException e) {
            // This checkout is due again when the lease is over; the others go on.
            LOG.error("a checkout could not be settled, tried again", e.getCause());
        }
    }

    private void settle(DueCheckouts.Taken taken) {
        permits.acquireUninterruptibly();
        try {
            switch (progress(taken)) {
                case MADE -> due.again(taken.due().checkout().order().booking());
                case WAITS -> due.later(taken);
                case DONE -> due.done(taken);
            }
        } finally {
            permits.release();
        }
    }

    private Settler.Progress progress(DueCheckouts.Taken taken) {
        try {
            return settler.settle(taken.due());
        } catch (GatewayAwayException | CheckoutsAwayException e) {
            LOG.warn(
                    "checkout waits booking={} state={} cause={}",
                    taken.due().checkout().order().booking(),
                    taken.due().checkout().state(),
                    e.toString());
            return Settler.Progress.WAITS;
        }
    }

    private void sweep() {
        if (System.nanoTime() - sweptNanos >= settings.sweepEvery().toNanos()) {
            sweptNanos = System.nanoTime();
            int found = due.sweep();
            if (found > 0) {
                LOG.info("bookings were ended by others, their payments follow checkouts={}", found);
            }
            status.seen(due.open());
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
