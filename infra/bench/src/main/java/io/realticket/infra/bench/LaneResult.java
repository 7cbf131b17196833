package io.realticket.infra.bench;

import io.realticket.infra.bench.BenchPlan.Phase;
import io.realticket.infra.bench.Latency.Percentiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What was measured of one lane, round by round. */
final class LaneResult {
    private final List<Backlog.Drain> drains = new ArrayList<>();
    private final Map<Phase, List<Latency>> latencies = new LinkedHashMap<>();
    private final List<Double> idleCores = new ArrayList<>();

    void add(Backlog.Drain drain) {
        drains.add(drain);
    }

    void add(Phase phase, Latency latency) {
        latencies.computeIfAbsent(phase, first -> new ArrayList<>()).add(latency);
    }

    /** Adds how many cores the other lanes' waiting processes used meanwhile. */
    void addIdle(double cores) {
        idleCores.add(cores);
    }

    Spread idleCores() {
        return Spread.of(idleCores);
    }

    Spread ofDrains(ToDoubleFunction<Backlog.Drain> figure) {
        return Spread.of(drains, figure);
    }

    /** Returns one figure of the latencies at {@code phase}, taken in one of their two ways. */
    Spread of(Phase phase, Function<Latency, Percentiles> way, ToDoubleFunction<Percentiles> figure) {
        return Spread.of(
                latencies.getOrDefault(phase, List.of()).stream().map(way).toList(), figure);
    }

    /** Returns the throughput of this lane by that of {@code other}, round by round. */
    Spread throughputOver(LaneResult other) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < drains.size(); round++) {
            ratios.add(drains.get(round).perSecond() / other.drains.get(round).perSecond());
        }
        return Spread.of(ratios);
    }
}
