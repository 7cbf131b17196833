package io.realticket.infra.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Watches how much of the machine others used while something was measured. */
final class Quiet {
    private final long startedNanos = System.nanoTime();
    private final OptionalDouble busyAtStart = Machine.busySeconds();
    private final double loadAtStart = Machine.loadAverage();
    private final double ownAtStart = seconds(Machine.ownCpu());
    private final List<ChildJvm> children = new ArrayList<>();

    /** Counts {@code child}, which has just been started, as ours. */
    void ours(ChildJvm child) {
        children.add(child);
    }

    /** Returns the share of the machine that others used since the start, in one line. Our children must still run. */
    String describe() {
        double own = seconds(Machine.ownCpu()) - ownAtStart;
        for (ChildJvm child : children) {
            own += seconds(child.cpu());
        }
        OptionalDouble busy = Machine.busySeconds();
        String load =
                String.format(Locale.ROOT, "load average %.1f before, %.1f after", loadAtStart, Machine.loadAverage());
        if (busy.isEmpty() || busyAtStart.isEmpty()) {
            return load;
        }
        double elapsed = (System.nanoTime() - startedNanos) / 1e9;
        double capacity = elapsed * Runtime.getRuntime().availableProcessors();
        double others = Math.max(0, busy.getAsDouble() - busyAtStart.getAsDouble() - own);
        return String.format(
                Locale.ROOT,
                "%s; of the machine's processor time the benchmark used %.0f %%, others %.0f %%",
                load,
                100 * own / capacity,
                100 * others / capacity);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
