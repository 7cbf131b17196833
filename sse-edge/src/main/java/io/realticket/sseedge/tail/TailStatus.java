package io.realticket.sseedge.tail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where the tail says how it is doing, and others read it. Thread-safe. */
public final class TailStatus {
    private final Duration awayAfter;
    private volatile long records;
    private volatile boolean caughtUp;
    private volatile long heardAtNanos = System.nanoTime();
    private volatile @Nullable String stopCause;

    TailStatus(Duration awayAfter) {
        this.awayAfter = awayAfter;
    }

    /** Returns how the tail is doing now. */
    public TailState now() {
        String cause = stopCause;
        Duration silence = Duration.ofNanos(System.nanoTime() - heardAtNanos);
        if (cause != null) {
            return new TailState.Stopped(cause);
        } else if (silence.compareTo(awayAfter) > 0) {
            return new TailState.BrokerAway(silence);
        }
        return caughtUp ? new TailState.Live() : new TailState.CatchingUp(records);
    }

    void heard() {
        heardAtNanos = System.nanoTime();
    }

    void read(long recordsSoFar) {
        records = recordsSoFar;
    }

    void caughtUp() {
        caughtUp = true;
    }

    void stopped(Throwable cause) {
        stopCause = cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
