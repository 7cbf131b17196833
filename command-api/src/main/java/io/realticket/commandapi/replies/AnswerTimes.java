package io.realticket.commandapi.replies;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.HistogramSnapshot;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import io.realticket.commandapi.operator.NodeLoad;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How long decisions took in the last minute, as those who asked at this node felt it. Thread-safe. */
public final class AnswerTimes {
    private static final double MEDIAN = 0.5;
    private static final double SLOW = 0.99;

    private final Timer timer;

    public AnswerTimes(MeterRegistry meters) {
        timer = Timer.builder("realticket_answers")
                .description("from a command to its reply, at this node")
                .publishPercentiles(MEDIAN, SLOW)
                .distributionStatisticExpiry(Duration.ofMinutes(1))
                .register(meters);
    }

    void answered(long nanos) {
        timer.record(nanos, TimeUnit.NANOSECONDS);
    }

    /** Returns the times of the last minute; empty if nobody was answered. */
    public Optional<NodeLoad.Waits> lastMinute() {
        HistogramSnapshot snapshot = timer.takeSnapshot();
        ValueAtPercentile[] times = snapshot.percentileValues();
        NodeLoad.Waits minute = new NodeLoad.Waits(at(times[0]), at(times[1]));
        return minute.slow().isZero() ? Optional.empty() : Optional.of(minute);
    }

    private static Duration at(ValueAtPercentile time) {
        return Duration.ofNanos((long) time.value(TimeUnit.NANOSECONDS));
    }
}
