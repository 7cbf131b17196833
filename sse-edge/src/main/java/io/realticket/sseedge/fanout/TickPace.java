package io.realticket.sseedge.fanout;

import java.time.Duration;

/**
 * When to tick next. The interval doubles as long as a tick takes more than half of it, or the event loops have not
 * finished the last one, and halves again when they have; so under load changes travel in fewer and larger frames instead
 * of a growing queue. Not thread-safe.
 */
final class TickPace {
    private final Duration shortest;
    private final Duration longest;
    private Duration interval;

    TickPace(TickSettings settings) {
        this.shortest = settings.shortest();
        this.longest = settings.longest();
        this.interval = shortest;
    }

    /**
     * Returns the time from the beginning of this tick to the beginning of the next.
     *
     * @param took how long this tick took
     * @param undelivered whether event loops still had bursts of earlier ticks when it began
     */
    Duration next(Duration took, boolean undelivered) {
        boolean busy = undelivered || took.multipliedBy(2).compareTo(interval) > 0;
        Duration wanted = busy ? interval.multipliedBy(2) : interval.dividedBy(2);
        interval = wanted.compareTo(longest) > 0 ? longest : wanted.compareTo(shortest) < 0 ? shortest : wanted;
        return interval;
    }
}
