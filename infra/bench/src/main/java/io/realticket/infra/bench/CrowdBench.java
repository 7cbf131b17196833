package io.realticket.infra.bench;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.topic.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What one room with very many who wait takes: of the heap, of the log, and of time when it has to be read back. */
final class CrowdBench {
    private static final double MEGABYTE = 1e6;
    /** As Kafka Streams names it, after the application and the store. */
    private static final String CHANGELOG = "queue-admitter-rooms-changelog";

    /** So many join at a time: a slow machine is not to take the load for a loss of replies. */
    private static final int PART = 100_000;

    private final RoomPlan.Crowd plan;

    CrowdBench(RoomPlan.Crowd plan) {
        this.plan = plan;
    }

    void measure(Path folder, Table table) throws IOException {
        Quiet quiet = new Quiet();
        try (Cluster cluster = Cluster.start(folder, false)) {
            cluster.children().forEach(quiet::ours);
            alone(cluster, table);
            inTopics(cluster, table);
            cluster.children().stream().skip(1).forEach(quiet::ours);
            table.note(quiet.describe() + ".");
            table.note(String.format(Locale.ROOT, "%d visitors in one room.", plan.visitors()));
        }
    }

    private void alone(Cluster cluster, Table table) throws IOException {
        HeapUse use = HeapUse.of(
                cluster.start(HeapProcess.class, "room", List.of(), List.of(Integer.toString(plan.visitors())))
                        .output());
        table.once("heap of a room whose visitors wait, MB", use.waitingBytes() / MEGABYTE, 1);
        table.once("the same once they are drawn, MB", use.drawnBytes() / MEGABYTE, 1);
        table.once("the same, bytes a visitor", (double) use.drawnBytes() / plan.visitors(), 1);
        table.once("joins/s decided without Kafka", plan.visitors() / (use.joinNanos() / 1e9), 0);
        table.once("drawing them, ms", use.drawNanos() / 1e6, 0);
    }

    private void inTopics(Cluster cluster, Table table) throws IOException {
        ShowId show = new ShowId(UUID.randomUUID());
        Services services = new Services(cluster);
        services.createTopics();
        Admitter admitter = services.admitter();
        admitter.ask(RoomRecords.open(show, RoomRecords.drawnAt(Instant.now().plus(Duration.ofHours(1)))));
        List<Double> empty = new ArrayList<>();
        for (int restore = 0; restore < plan.restores(); restore++) {
            admitter = restart(admitter, services);
            empty.add(secondsToAnswer(admitter, show, 0));
        }
        List<Double> perSecond = new ArrayList<>();
        for (int joined = 0; joined < plan.visitors(); joined += PART) {
            int from = joined;
            perSecond.add(admitter.drain(
                            Math.min(PART, plan.visitors() - from),
                            number -> RoomRecords.of(RoomRecords.join(show, from + number)))
                    .perSecond());
        }
        table.row("joins/s of backlogs of " + PART + ", one after another", Spread.of(perSecond), 0);
        sizes(cluster, table);
        List<Double> full = new ArrayList<>();
        for (int restore = 0; restore < plan.restores(); restore++) {
            admitter = restart(admitter, services);
            full.add(secondsToAnswer(admitter, show, plan.visitors()));
        }
        table.row("killed with an empty room: s from the new start to an answer", Spread.of(empty), 1);
        table.row("killed with all in the room: s from the new start to an answer", Spread.of(full), 1);
    }

    private static void sizes(Cluster cluster, Table table) {
        for (String topic : List.of(
                CHANGELOG,
                Topics.QUEUE_COMMANDS.name(),
                Topics.QUEUE_EVENTS.name(),
                Topics.QUEUE_REPLIES.name(),
                Topics.QUEUE_STATE.name())) {
            TopicSize size = TopicSize.of(cluster.bootstrapServers(), topic);
            table.once("`" + topic + "`: records", (double) size.records(), 0);
            table.once("`" + topic + "`: MB", size.bytes() / MEGABYTE, 1);
        }
    }

    private static Admitter restart(Admitter admitter, Services services) throws IOException {
        admitter.process().kill();
        return services.admitter();
    }

    // Of the last in line, who is not there before all are.
    private static double secondsToAnswer(Admitter admitter, ShowId show, int visitors) {
        QueueReply reply = admitter.ask(RoomRecords.find(show, Math.max(0, visitors - 1)));
        double seconds = (System.nanoTime() - admitter.process().startedNanos()) / 1e9;
        int number = reply instanceof QueueReply.Waiting waiting ? waiting.number() : -1;
        if (number != visitors - 1) {
            throw new IllegalStateException("the room was not read back: " + reply);
        }
        return seconds;
    }
}
