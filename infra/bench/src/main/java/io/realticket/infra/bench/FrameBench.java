package io.realticket.infra.bench;

import io.realticket.contracts.id.ShowId;
import io.realticket.infra.bench.FrameRun.Round;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What it costs the edge to tell a line how it stands, and how long the last one waits for it: from a record of
 * {@code queue-state} handed to a producer to the frame read by the last subscriber.
 */
final class FrameBench {
    /** Shorter than shipped, so that more frames are seen in the same time: each costs the same. */
    private static final Duration EVERY_MIN = Duration.ofMillis(100);

    private static final int WARM_UPS = 3;

    private final RoomPlan.Frames plan;

    FrameBench(RoomPlan.Frames plan) {
        this.plan = plan;
    }

    void measure(Path folder, Table table) throws IOException {
        Quiet quiet = new Quiet();
        try (Cluster cluster = Cluster.start(folder, false)) {
            Services services = new Services(cluster);
            services.createTopics();
            Services.Served edge = services.edge(EVERY_MIN);
            cluster.children().forEach(quiet::ours);
            for (int subscribers : plan.subscribers()) {
                System.out.println("==> " + subscribers + " subscribers");
                watched(cluster, edge, subscribers, table);
            }
            table.note(quiet.describe() + ".");
            table.note(String.format(
                    Locale.ROOT,
                    "%d rounds of %d records, one every %d ms; frames are not compressed.",
                    plan.rounds(),
                    plan.told(),
                    plan.every().toMillis()));
        }
    }

    private void watched(Cluster cluster, Services.Served edge, int subscribers, Table table) throws IOException {
        ShowId show = new ShowId(UUID.randomUUID());
        try (RoomTeller teller = new RoomTeller(cluster.bootstrapServers(), show)) {
            teller.tell();
            LineStream stream = new LineStream(edge.port(), show);
            stream.await();
            try (Watchers watchers = Watchers.of(stream, subscribers)) {
                FrameRun run = new FrameRun(teller, watchers, edge.process(), subscribers);
                run.awaitAll();
                for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
                    run.round(plan);
                }
                List<Round> rounds = new ArrayList<>();
                for (int round = 0; round < plan.rounds(); round++) {
                    rounds.add(run.round(plan));
                }
                // Last, when the compiler has least left to do.
                double idleCores = run.idleCores(plan.idle());
                rows(table, subscribers, idleCores, rounds);
            }
        }
    }

    private void rows(Table table, int subscribers, double idleCores, List<Round> rounds) {
        String to = String.format(Locale.ROOT, "%,d subscribers: ", subscribers).replace(',', ' ');
        double idleMillis = idleCores * plan.every().toMillis();
        table.row(
                to + "edge's processor time, ms a frame to all",
                Spread.of(rounds, round -> round.cpuMillis() - idleMillis),
                1);
        table.row(
                to + "edge's processor time, µs a subscriber",
                Spread.of(rounds, round -> (round.cpuMillis() - idleMillis) * 1e3 / subscribers),
                1);
        table.pair(
                to + "ms from the record to the last subscriber, p50 · p99",
                Spread.of(rounds, Round::p50),
                Spread.of(rounds, Round::p99));
        table.once(to + "cores the edge uses when nothing is told", idleCores, 3);
    }
}
