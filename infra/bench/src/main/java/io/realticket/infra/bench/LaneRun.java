package io.realticket.infra.bench;

import io.realticket.contracts.id.ShowId;
import io.realticket.infra.bench.BenchPlan.Phase;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;

/** Puts one lane under load and measures it. The script goes on from phase to phase within a show. */
final class LaneRun {
    private static final Duration RUN_UP = Duration.ofMillis(100);

    private final String bootstrapServers;
    private final Lane lane;
    private final Backlog.Processes processes;
    private final CommandRecords commands;
    private ShowId show = new ShowId(UUID.randomUUID());
    private int next;

    LaneRun(String bootstrapServers, Lane lane, Backlog.Processes processes, CommandRecords commands) {
        this.bootstrapServers = bootstrapServers;
        this.lane = lane;
        this.processes = processes;
        this.commands = commands;
    }

    Lane lane() {
        return lane;
    }

    ChildJvm carrier() {
        return processes.decider();
    }

    /** Begins the script again, with a show of its own and an empty hall. */
    void begin() {
        show = new ShowId(UUID.randomUUID());
        next = 0;
        if (lane.kind() != Lane.Kind.DECIDER) {
            return;
        }
        try (ReplyReader reply = new ReplyReader(bootstrapServers, lane.replies(), 1, (index, record, nanos) -> {});
                KafkaProducer<byte[], byte[]> producer = Clients.steadyProducer(bootstrapServers)) {
            OpenLoop.Schedule atOnce = new OpenLoop.Schedule(System.nanoTime(), 1);
            OpenLoop.send(producer, atOnce, 1, index -> CommandRecords.opening(lane, show), (index, at) -> {});
            reply.awaitLast(processes.decider());
        }
    }

    /** Sends commands at a steady rate and returns how long they waited. */
    Latency steady(Phase phase) {
        try (KafkaProducer<byte[], byte[]> producer = Clients.steadyProducer(bootstrapServers)) {
            producer.partitionsFor(lane.commands());
            OpenLoop.Schedule schedule = new OpenLoop.Schedule(System.nanoTime() + RUN_UP.toNanos(), phase.rate());
            Latency latency = new Latency(schedule, phase.commands());
            try (ReplyReader replies = new ReplyReader(bootstrapServers, lane.replies(), phase.commands(), latency)) {
                int from = next;
                OpenLoop.send(
                        producer,
                        schedule,
                        phase.commands(),
                        index -> commands.record(lane, show, from + index),
                        latency::appended);
                replies.awaitLast(processes.decider());
            }
            next += phase.commands();
            return latency;
        }
    }

    /** Builds a backlog and measures how fast it is worked off. */
    Backlog.Drain drain(int count) {
        int from = next;
        Backlog.Drain drain = new Backlog(bootstrapServers, lane.replies(), processes)
                .drain(count, index -> commands.record(lane, show, from + index));
        next += count;
        return drain;
    }
}
