package io.realticket.commandapi.http.limit;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What is counted at this node. Other nodes count for themselves. Thread-safe. */
@Component
final class RateLimits {
    private final Map<LimitClass, Counters> counters = new EnumMap<>(LimitClass.class);
    private final Map<LimitClass, Counter> refusals = new EnumMap<>(LimitClass.class);

    RateLimits(RateLimitSettings settings, MeterRegistry registry) {
        for (LimitClass counted : LimitClass.values()) {
            counters.put(
                    counted,
                    new Counters(counted, settings.of(counted), settings.countedMax(), TimeMeter.SYSTEM_NANOTIME));
            refusals.put(
                    counted,
                    Counter.builder("realticket_rate_limited_requests")
                            .description("requests refused because there were too many")
                            .tag("class", counted.label())
                            .register(registry));
        }
    }

    /** Counts one more of {@code name} in {@code counted}, if it may be done. */
    Taken take(LimitClass counted, String name) {
        Taken taken = of(counters, counted).take(name);
        if (!taken.isAllowed()) {
            of(refusals, counted).increment();
        }
        return taken;
    }

    /** Takes back what was counted last. */
    void giveBack(LimitClass counted, String name) {
        of(counters, counted).giveBack(name);
    }

    /** Whether all were allowed; empty lists are. */
    static boolean areAllowed(List<Taken> taken) {
        return taken.stream().allMatch(Taken::isAllowed);
    }

    private static <T> T of(Map<LimitClass, T> all, LimitClass counted) {
        return Objects.requireNonNull(all.get(counted));
    }
}
