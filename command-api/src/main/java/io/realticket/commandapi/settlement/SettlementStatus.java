package io.realticket.commandapi.settlement;

import java.time.Duration;

/** How many checkouts are open, as seen at the last sweep. Thread-safe. */
public final class SettlementStatus {
    private volatile DueCheckouts.Open open = new DueCheckouts.Open(0, Duration.ZERO);

    /** Returns how many checkouts may still become bookings. */
    public long undecided() {
        return open.undecided();
    }

    /** Returns how long the first of them has been. */
    public double oldestSeconds() {
        return open.oldest().toMillis() / 1_000.0;
    }

    void seen(DueCheckouts.Open now) {
        open = now;
    }
}
