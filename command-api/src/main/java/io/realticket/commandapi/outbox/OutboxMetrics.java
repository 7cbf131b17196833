package io.realticket.commandapi.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What can be measured of the outbox. Thread-safe. */
final class OutboxMetrics {
    private final Timer delay;
    private final Counter leftBehind;
    private final Counter restarts;

    OutboxMetrics(MeterRegistry registry, OutboxStatus status) {
        delay = Timer.builder("realticket_outbox_delay")
                .description("from the insert of a row to the broker's acknowledgement")
                .publishPercentileHistogram()
                .register(registry);
        FunctionCounter.builder("realticket_outbox_slot_losses", status, OutboxStatus::slotLosses)
                .description("replication slots that were gone and made anew")
                .register(registry);
        leftBehind = counter(registry, "rows_left_behind", "rows that the log did not bring in time");
        restarts = counter(registry, "reader_restarts", "failures after which the reader was started anew");
        gauge(registry, status, "unacknowledged_rows", OutboxStatus::waitingRows);
        gauge(registry, status, "oldest_seconds", OutboxStatus::oldestSeconds);
        gauge(registry, status, "slot_retained_bytes", OutboxStatus::retainedBytes);
        gauge(registry, status, "reading", seen -> seen.isReading() ? 1 : 0);
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder("realticket_outbox_" + name)
                .description(description)
                .register(registry);
    }

    private static void gauge(
            MeterRegistry registry, OutboxStatus status, String name, ToDoubleFunction<OutboxStatus> value) {
        Gauge.builder("realticket_outbox_" + name, status, value).register(registry);
    }

    void carried(List<Duration> delays) {
        delays.forEach(delay::record);
    }

    void leftBehind(int rows) {
        leftBehind.increment(rows);
    }

    void restarted() {
        restarts.increment();
    }
}
