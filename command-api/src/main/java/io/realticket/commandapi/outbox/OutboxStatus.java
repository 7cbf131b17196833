package io.realticket.commandapi.outbox;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** How the outbox does, as this node sees it. Thread-safe. */
public final class OutboxStatus {
    private final Duration patience;
    private volatile Role role = Role.STARTING;
    private volatile long roleSinceNanos = System.nanoTime();
    private volatile OutboxRows.@Nullable Waiting waiting;
    private volatile long retainedBytes;
    private volatile @Nullable String lastFailure;
    private final AtomicInteger slotLosses = new AtomicInteger();

    /** @param patience how long anything may take before it is worth a call */
    public OutboxStatus(Duration patience) {
        this.patience = patience;
    }

    /** What this node does. */
    public enum Role {
        /** It is about to begin, or begins again after a failure. */
        STARTING,
        /** Another node reads. */
        STANDBY,
        /** It carries rows. */
        READING
    }

    /** Returns what this node does. */
    public Role role() {
        return role;
    }

    /** Whether this node carries rows. */
    public boolean isReading() {
        return role == Role.READING;
    }

    /** Returns how many rows the broker has not acknowledged. */
    public long waitingRows() {
        OutboxRows.Waiting last = waiting;
        return last == null ? 0 : last.rows();
    }

    /** Returns the age of the oldest of them; 0 without one. */
    public double oldestSeconds() {
        OutboxRows.Waiting last = waiting;
        return last == null ? 0 : last.oldest().toMillis() / 1_000.0;
    }

    /** Returns how much of its log PostgreSQL keeps for the reader. */
    public long retainedBytes() {
        return retainedBytes;
    }

    /** Returns how often this node found that the slot was gone. */
    public int slotLosses() {
        return slotLosses.get();
    }

    /** Returns why the reader last failed; null if it never did. */
    public @Nullable String lastFailure() {
        return lastFailure;
    }

    /** Whether rows reach the topics, or will soon. */
    public boolean isWell() {
        boolean beginsTooLong = role == Role.STARTING && System.nanoTime() - roleSinceNanos > patience.toNanos();
        return !beginsTooLong && oldestSeconds() <= patience.toSeconds();
    }

    void role(Role next) {
        if (role != next) {
            role = next;
            roleSinceNanos = System.nanoTime();
        }
    }

    void seen(OutboxRows.Waiting nowWaiting, long nowRetained) {
        waiting = nowWaiting;
        retainedBytes = nowRetained;
    }

    void slotLost() {
        slotLosses.incrementAndGet();
    }

    void failed(String why) {
        lastFailure = why;
    }
}
