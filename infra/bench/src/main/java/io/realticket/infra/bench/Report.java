package io.realticket.infra.bench;

import io.realticket.infra.bench.BenchPlan.Phase;
import io.realticket.infra.bench.Lane.Kind;
import io.realticket.infra.bench.Latency.Percentiles;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The table, in Markdown. */
final class Report {
    private static final int AIMED_RATE = 2_000;

    private final BenchPlan plan;
    private final Run run;
    private final SaleScript script;
    private final PureBench.Result pure;
    private final Table table = new Table();

    /**
     * The circumstances.
     *
     * @param quiet how much others used the machine
     * @param recording what the pass-throughs carried
     */
    record Run(Instant started, Duration took, String quiet, Recording recording) {}

    Report(BenchPlan plan, Run run, SaleScript script, PureBench.Result pure) {
        this.plan = plan;
        this.run = run;
        this.script = script;
        this.pure = pure;
    }

    /** Returns the table with {@code results}. */
    String of(Map<Kind, LaneResult> results) {
        table.note(String.format(
                Locale.ROOT, "%s, %d s. %s.", run.started(), run.took().toSeconds(), Machine.describe()));
        table.note(capitalized(run.quiet()) + ".");
        table.note(String.format(
                Locale.ROOT, "Script: %d commands, seed %d: %s.", plan.commands(), SaleScript.SEED, script.mix()));
        table.note(String.format(
                Locale.ROOT,
                "A command makes the decider write %.2f records of together %.0f bytes on average.",
                run.recording().recordsEach(),
                run.recording().bytesEach()));
        table.row("decisions without Kafka, per second", pure.perSecond(), 0);
        table.row("bytes allocated by such a decision", pure.bytesEach(), 0);
        for (Kind kind : Kind.values()) {
            drains(kind, of(results, kind));
        }
        for (Phase phase : plan.phases()) {
            for (Kind kind : Kind.values()) {
                latencies(phase, kind, of(results, kind));
            }
        }
        aims(results);
        return table.markdown();
    }

    private void drains(Kind kind, LaneResult result) {
        table.row(kind.label() + ": commands/s of a backlog", result.ofDrains(Backlog.Drain::perSecond), 0);
        table.row(
                kind.label() + ": own processor time, µs a command", result.ofDrains(Backlog.Drain::deciderMicros), 1);
        table.row(
                kind.label() + ": broker's processor time, µs a command",
                result.ofDrains(Backlog.Drain::brokerMicros),
                1);
        table.row(kind.label() + ": cores used by the lanes that wait meanwhile", result.idleCores(), 2);
    }

    private void latencies(Phase phase, Kind kind, LaneResult result) {
        String at = kind.label() + " at " + phase.rate() + "/s: ms ";
        table.pair(
                at + "since due, p50 · p99",
                result.of(phase, Latency::sinceDue, Percentiles::p50),
                result.of(phase, Latency::sinceDue, Percentiles::p99));
        table.pair(
                at + "since append, p50 · p99",
                result.of(phase, Latency::sinceAppend, Percentiles::p50),
                result.of(phase, Latency::sinceAppend, Percentiles::p99));
    }

    private void aims(Map<Kind, LaneResult> results) {
        LaneResult decider = of(results, Kind.DECIDER);
        table.row(
                "**throughput, seat-projector ÷ transactional pass-through** (aim ≥ 0.6)",
                decider.throughputOver(of(results, Kind.TRANSACTIONAL)),
                2);
        table.row(
                "throughput, seat-projector ÷ at-least-once pass-through",
                decider.throughputOver(of(results, Kind.AT_LEAST_ONCE)),
                2);
        for (Phase phase : plan.phases()) {
            if (phase.rate() == AIMED_RATE) {
                table.row(
                        "**seat-projector at " + AIMED_RATE + "/s: ms since due, p99** (aim ≤ 40)",
                        decider.of(phase, Latency::sinceDue, Percentiles::p99),
                        1);
            }
        }
    }

    private static LaneResult of(Map<Kind, LaneResult> results, Kind kind) {
        return Objects.requireNonNull(results.get(kind));
    }

    private static String capitalized(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
