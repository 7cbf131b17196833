package io.realticket.infra.bench;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.infra.bench.Backlog.Drain;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** How many join a second, from {@code queue-commands} to a reply that can be read, on one partition. */
final class JoinBench {
    private final RoomPlan.Joins plan;

    JoinBench(RoomPlan.Joins plan) {
        this.plan = plan;
    }

    void measure(Path folder, Table table) throws IOException {
        Quiet quiet = new Quiet();
        try (Cluster cluster = Cluster.start(folder, false)) {
            Services services = new Services(cluster);
            services.createTopics();
            Admitter admitter = services.admitter();
            cluster.children().forEach(quiet::ours);
            // Most join before the doors open, and are drawn then.
            Supplier<RoomSettings> gathering =
                    () -> RoomRecords.drawnAt(Instant.now().plus(Duration.ofHours(1)));
            Supplier<RoomSettings> open = () -> RoomRecords.openAt(Instant.now());
            drain(admitter, gathering.get(), plan.warmUp());
            List<Drain> before = new ArrayList<>();
            List<Drain> after = new ArrayList<>();
            for (int round = 0; round < plan.rounds(); round++) {
                before.add(drain(admitter, gathering.get(), plan.joined()));
                after.add(drain(admitter, open.get(), plan.joined()));
            }
            table.note(quiet.describe() + ".");
            table.note(String.format(
                    Locale.ROOT, "%d rounds of %d joins, each in a room of its own.", plan.rounds(), plan.joined()));
            rows(table, "before the doors open", before);
            rows(table, "in an open room", after);
        }
    }

    private static Drain drain(Admitter admitter, RoomSettings settings, int joined) {
        ShowId show = new ShowId(UUID.randomUUID());
        admitter.ask(RoomRecords.open(show, settings));
        return admitter.drain(joined, number -> RoomRecords.of(RoomRecords.join(show, number)));
    }

    private static void rows(Table table, String when, List<Drain> drains) {
        table.row("joins/s of a backlog, " + when, Spread.of(drains, Drain::perSecond), 0);
        table.row("queue-admitter's processor time, µs a join, " + when, Spread.of(drains, Drain::deciderMicros), 1);
        table.row("broker's processor time, µs a join, " + when, Spread.of(drains, Drain::brokerMicros), 1);
    }
}
