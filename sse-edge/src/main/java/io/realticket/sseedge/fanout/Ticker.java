package io.realticket.sseedge.fanout;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that runs the ticks of a fan-out until it is closed. */
final class Ticker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final Fanout fanout;
    private final TickPace pace;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform()
            .name("fanout")
            .uncaughtExceptionHandler((thread, e) -> LOG.error("the ticks stopped; this edge must be restarted", e))
            .unstarted(this::run);

    Ticker(Fanout fanout, TickPace pace) {
        this.fanout = fanout;
        this.pace = pace;
    }

    /** Begins to tick. */
    void start() {
        thread.start();
    }

    /** Whether ticks go on. */
    boolean isTicking() {
        return thread.isAlive();
    }

    private void run() {
        try {
            long next = System.nanoTime();
            do {
                long began = Math.max(next, System.nanoTime());
                Duration interval = fanout.tickAndPace(pace);
                next = began + interval.toNanos();
            } while (!stopping.await(next - System.nanoTime(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns after the last tick. */
    @Override
    public void close() {
        stopping.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
        fanout.close();
    }
}
