package io.realticket.infra.bench;

import io.realticket.infra.bench.BenchPlan.Phase;
import io.realticket.infra.bench.OutboxLatency.Percentiles;
import io.realticket.infra.embedded.EmbeddedPostgres;
import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.infra.embedded.PostgresSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How long a row of the outbox takes to be a record in {@code seat-commands}. This process writes the rows and reads the
 * records; PostgreSQL, the broker and command-api, which carries them, are processes of their own.
 */
final class OutboxBench {
    private static final String DATABASE = "bench";
    private static final int AIMED_P99_MILLIS = 100;

    private final OutboxPlan plan;

    OutboxBench(OutboxPlan plan) {
        this.plan = plan;
    }

    /** Returns the table, in Markdown. */
    String run(Path folder) throws IOException {
        Instant started = Instant.now();
        Quiet quiet = new Quiet();
        try (Cluster cluster = Cluster.start(folder, false);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(
                        new PostgresSettings(folder.resolve("postgres"), LoopbackPort.resolve(LoopbackPort.ANY)))) {
            postgres.createDatabase(DATABASE);
            ChildJvm commandApi = new Services(cluster)
                    .commandApi(postgres.jdbcUrl(DATABASE), List.of("--realticket.catalog.import-demo=false"))
                    .process();
            cluster.children().forEach(quiet::ours);
            List<OutboxLatency> rounds = measure(cluster, commandApi, postgres.jdbcUrl(DATABASE));
            return report(started, quiet.describe(), rounds);
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the benchmark cannot be made", e);
        }
    }

    private List<OutboxLatency> measure(Cluster cluster, ChildJvm commandApi, String jdbcUrl) {
        List<OutboxLatency> rounds = new ArrayList<>();
        try (OutboxLoad load = new OutboxLoad(jdbcUrl)) {
            say("warming up");
            round(plan.warmUp(), cluster, commandApi, load);
            for (int round = 1; round <= plan.rounds(); round++) {
                say("round " + round + " of " + plan.rounds());
                rounds.add(round(plan.measured(), cluster, commandApi, load));
            }
        }
        return rounds;
    }

    private static OutboxLatency round(Phase phase, Cluster cluster, ChildJvm commandApi, OutboxLoad load) {
        OutboxLatency latency = new OutboxLatency(phase.commands());
        try (ReplyReader records =
                new ReplyReader(cluster.bootstrapServers(), OutboxLoad.TOPIC, phase.commands(), latency)) {
            load.add(phase, latency);
            records.awaitLast(commandApi);
        }
        return latency;
    }

    private String report(Instant started, String quiet, List<OutboxLatency> rounds) {
        Formatter text = new Formatter(Locale.ROOT);
        text.format(
                "%s, %d s. %s.%n",
                started, Duration.between(started, Instant.now()).toSeconds(), Machine.describe());
        text.format("%s.%n%n", quiet);
        Phase phase = plan.measured();
        text.format(
                "%d rounds of %d s at %d rows a second.%n%n",
                plan.rounds(), phase.span().toSeconds(), phase.rate());
        text.format(
                "| From | to the record readable in %s | min | median | max |%n|---|---|--:|--:|--:|%n",
                OutboxLoad.TOPIC);
        rows(text, "the row due by the schedule", rounds, OutboxLatency::sinceDue);
        rows(text, "its transaction committed", rounds, OutboxLatency::sinceCommit);
        text.format("%nAim: p99 at most %d ms since due.%n", AIMED_P99_MILLIS);
        return text.toString();
    }

    private static void rows(
            Formatter text, String from, List<OutboxLatency> rounds, Function<OutboxLatency, Percentiles> way) {
        row(text, from, "p50, ms", rounds, way, Percentiles::p50);
        row(text, from, "p99, ms", rounds, way, Percentiles::p99);
        row(text, from, "longest, ms", rounds, way, Percentiles::longest);
    }

    private static void row(
            Formatter text,
            String from,
            String name,
            List<OutboxLatency> rounds,
            Function<OutboxLatency, Percentiles> way,
            ToDoubleFunction<Percentiles> figure) {
        Spread spread =
                Spread.of(rounds.stream().map(way).map(figure::applyAsDouble).toList());
        text.format("| %s | %s | %.1f | %.1f | %.1f |%n", from, name, spread.min(), spread.median(), spread.max());
    }

    private static void say(String what) {
        System.out.println("==> " + what);
    }
}
