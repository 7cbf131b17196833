package io.realticket.queueadmitter.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what a relay brings, and how far it is behind. Thread-safe. */
final class RelayMetrics {
    private final Counter relayed;
    private final Counter skipped;
    private final Counter failures;
    private final AtomicLong lag;

    RelayMetrics(MeterRegistry registry, String relay) {
        relayed = registry.counter("realticket_relayed_commands_total", "relay", relay);
        skipped = registry.counter("realticket_relay_skipped_records_total", "relay", relay);
        failures = registry.counter("realticket_relay_failures_total", "relay", relay);
        lag = registry.gauge("realticket_relay_lag_records", Tags.of("relay", relay), new AtomicLong());
    }

    void relayed(int commands) {
        relayed.increment(commands);
    }

    void skipped() {
        skipped.increment();
    }

    void failed() {
        failures.increment();
    }

    void isBehind(long records) {
        lag.set(records);
    }

    /** Returns how many records were passed over that cannot be read. */
    long unreadable() {
        return (long) skipped.count();
    }

    /** Returns how many records are not yet brought, as far as this node knows of. */
    long lag() {
        return lag.get();
    }
}
