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
    private final Processes processes;
    private final CommandRecords commands;
    private ShowId show = new ShowId(UUID.randomUUID());
    private int next;

    /**
     * What has processor time.
     *
     * @param carrier of the lane
     */
    record Processes(ChildJvm broker, ChildJvm carrier) {}

    LaneRun(String bootstrapServers, Lane lane, Processes processes, CommandRecords commands) {
        this.bootstrapServers = bootstrapServers;
        this.lane = lane;
        this.processes = processes;
        this.commands = commands;
    }

    Lane lane() {
        return lane;
    }

    ChildJvm carrier() {
        return processes.carrier();
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
            reply.awaitLast(processes.carrier());
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
                replies.awaitLast(processes.carrier());
            }
            next += phase.commands();
            return latency;
        }
    }

    /**
     * How fast a backlog was worked off.
     *
     * @param perSecond commands, from when the backlog could be read to the last reply readable
     * @param carrierMicros processor time of the lane's own process for a command
     * @param brokerMicros processor time of the broker for a command
     */
    record Drain(double perSecond, double carrierMicros, double brokerMicros) {}

    /** Builds a backlog and measures how fast it is worked off. */
    Drain drain(int count) {
        // The lane reads committed records only, so it sees the whole backlog at once: when the transaction ends.
        try (KafkaProducer<byte[], byte[]> producer = Clients.bulkProducer(bootstrapServers, "backlog-" + lane.kind());
                ReplyReader replies =
                        new ReplyReader(bootstrapServers, lane.replies(), count, (index, record, nanos) -> {})) {
            int from = next;
            producer.beginTransaction();
            OpenLoop.Schedule atOnce = new OpenLoop.Schedule(System.nanoTime(), Integer.MAX_VALUE);
            OpenLoop.send(
                    producer, atOnce, count, index -> commands.record(lane, show, from + index), (index, at) -> {});
            Duration carrier = processes.carrier().cpu();
            Duration broker = processes.broker().cpu();
            long start = System.nanoTime();
            producer.commitTransaction();
            double seconds = (replies.awaitLast(processes.carrier()) - start) / 1e9;
            carrier = processes.carrier().cpu().minus(carrier);
            broker = processes.broker().cpu().minus(broker);
            next += count;
            return new Drain(count / seconds, carrier.toNanos() / 1e3 / count, broker.toNanos() / 1e3 / count);
        }
    }
}
