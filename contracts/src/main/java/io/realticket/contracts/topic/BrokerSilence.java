package io.realticket.contracts.topic;

import java.time.Duration;
import java.util.Collection;
import java.util.OptionalDouble;
import org.apache.kafka.common.Metric;
import org.jspecify.annotations.Nullable;

/** How long nothing has been heard of the brokers, by the heartbeats of consumers. */
public final class BrokerSilence {
    private static final String HEARTBEAT = "last-heartbeat-seconds-ago";

    private BrokerSilence() {}

    /** Returns the silence towards the consumer that suffers it longest, or null if none has had a heartbeat yet. */
    public static @Nullable Duration of(Collection<? extends Metric> metrics) {
        OptionalDouble seconds = metrics.stream()
                .filter(metric -> metric.metricName().name().equals(HEARTBEAT))
                .map(Metric::metricValue)
                .filter(Number.class::isInstance)
                .mapToDouble(value -> ((Number) value).doubleValue())
                .filter(value -> value >= 0)
                .max();
        return seconds.isPresent() ? Duration.ofSeconds((long) seconds.getAsDouble()) : null;
    }
}
