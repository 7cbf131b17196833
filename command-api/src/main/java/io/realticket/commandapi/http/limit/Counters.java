package io.realticket.commandapi.http.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Counts one class at this node: a token bucket for each name, as many as are remembered. Thread-safe. */
final class Counters {
    private final LimitClass counted;
    private final Rate rate;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    /** @param namesMax how many are remembered; one that is forgotten begins with a whole burst */
    Counters(LimitClass counted, Rate rate, int namesMax, TimeMeter time) {
        this.counted = counted;
        this.rate = rate;
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(namesMax)
                // One that is full again is like one that never was.
                .expireAfterAccess(rate.restoredIn())
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** Counts one more of {@code name}, if it may be done. */
    Taken take(String name) {
        ConsumptionProbe probe = buckets.get(name, _ -> newBucket()).tryConsumeAndReturnRemaining(1);
        return new Taken(
                counted,
                rate,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    /** Takes back what was counted last: it need not have been. */
    void giveBack(String name) {
        Bucket bucket = buckets.getIfPresent(name);
        if (bucket != null) {
            bucket.addTokens(1);
        }
    }

    /** Returns how many names are remembered, roughly. */
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.burst(), rate.restoredIn()))
                .withCustomTimePrecision(time)
                .build();
    }
}
