package io.realticket.infra.bench;

import java.time.Duration;
import java.util.function.IntFunction;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Commands that wait all at once, for one that decides them.
 *
 * @param replies the topic of one partition that the answers go to
 */
record Backlog(String bootstrapServers, String replies, Processes processes) {
    /**
     * What has processor time.
     *
     * @param decider what takes commands to their replies
     */
    record Processes(ChildJvm broker, ChildJvm decider) {}

    /**
     * How fast a backlog was worked off.
     *
     * @param perSecond commands, from when the backlog could be read to the last reply readable
     * @param deciderMicros processor time of the decider's own process for a command
     * @param brokerMicros processor time of the broker for a command
     */
    record Drain(double perSecond, double deciderMicros, double brokerMicros) {}

    /** Builds a backlog of {@code count} commands, each of which has a reply, and measures how fast it is worked off. */
    Drain drain(int count, IntFunction<ProducerRecord<byte[], byte[]>> commands) {
        // Only committed records are read, so the whole backlog is seen at once: when the transaction ends.
        try (KafkaProducer<byte[], byte[]> producer = Clients.bulkProducer(bootstrapServers, "backlog-" + replies);
                ReplyReader reader = new ReplyReader(bootstrapServers, replies, count, (index, record, nanos) -> {})) {
            producer.beginTransaction();
            OpenLoop.Schedule atOnce = new OpenLoop.Schedule(System.nanoTime(), Integer.MAX_VALUE);
            OpenLoop.send(producer, atOnce, count, commands, (index, at) -> {});
            Duration decider = processes.decider().cpu();
            Duration broker = processes.broker().cpu();
            long start = System.nanoTime();
            producer.commitTransaction();
            double seconds = (reader.awaitLast(processes.decider()) - start) / 1e9;
            decider = processes.decider().cpu().minus(decider);
            broker = processes.broker().cpu().minus(broker);
            return new Drain(count / seconds, decider.toNanos() / 1e3 / count, broker.toNanos() / 1e3 / count);
        }
    }
}
