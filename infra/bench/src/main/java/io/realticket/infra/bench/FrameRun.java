package io.realticket.infra.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Tells one line how it stands, time and again, and watches what that costs the edge. */
final class FrameRun {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int DIGITS = 3;

    private final RoomTeller teller;
    private final Watchers watchers;
    private final ChildJvm edge;
    private final int subscribers;
    private long frames;

    /** @param watchers who have seen nothing yet, {@code subscribers} of them */
    FrameRun(RoomTeller teller, Watchers watchers, ChildJvm edge, int subscribers) {
        this.teller = teller;
        this.watchers = watchers;
        this.edge = edge;
        this.subscribers = subscribers;
    }

    /**
     * What frames cost.
     *
     * @param cpuMillis the edge's processor time from one frame to the next, also what it takes when nothing is told
     * @param p50 milliseconds until the last subscriber has it, in half of all cases
     * @param p99 likewise, in all cases but one in a hundred
     */
    record Round(double cpuMillis, double p50, double p99) {}

    /** Waits until all have the frame with which a stream begins. */
    void awaitAll() {
        frames += subscribers;
        watchers.await(frames, PATIENCE);
    }

    /** Returns how many cores the edge uses while nothing is told. */
    double idleCores(Duration span) {
        Duration cpu = edge.cpu();
        long start = System.nanoTime();
        parkUntil(start + span.toNanos());
        return (double) edge.cpu().minus(cpu).toNanos() / (System.nanoTime() - start);
    }

    Round round(RoomPlan.Frames plan) {
        Histogram micros = new Histogram(DIGITS);
        Duration cpu = edge.cpu();
        long start = System.nanoTime();
        for (int number = 0; number < plan.told(); number++) {
            parkUntil(start + number * plan.every().toNanos());
            long told = teller.tell();
            frames += subscribers;
            micros.recordValue((watchers.await(frames, PATIENCE) - told) / 1_000);
        }
        parkUntil(start + plan.told() * plan.every().toNanos());
        double used = edge.cpu().minus(cpu).toNanos();
        return new Round(
                used / 1e6 / plan.told(), micros.getValueAtPercentile(50) / 1e3, micros.getValueAtPercentile(99) / 1e3);
    }

    private static void parkUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
