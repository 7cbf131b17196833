package io.realticket.queueadmitter.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.Topics;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** One source, one processor, two sinks: everything about a show stays in one partition number. */
final class QueueTopology {
    private static final String COMMANDS = "commands";
    private static final String DECIDER = "decider";
    private static final StreamPartitioner<byte[], byte[]> BY_SHOW =
            (topic, key, value, partitions) -> Optional.of(Set.of(ShowPartitioner.partition(key, partitions)));

    private QueueTopology() {}

    static Topology of(MeterRegistry meters, Deciding decider) {
        AdmissionMetrics metrics = new AdmissionMetrics(meters);
        Topology topology = new Topology();
        topology.addSource(
                COMMANDS, new ByteArrayDeserializer(), new ByteArrayDeserializer(), Topics.QUEUE_COMMANDS.name());
        topology.addProcessor(DECIDER, () -> new QueueProcessor(decider, metrics), COMMANDS);
        topology.addSink(
                QueueOutputs.REPLIES,
                Topics.QUEUE_REPLIES.name(),
                new ByteArraySerializer(),
                new ByteArraySerializer(),
                BY_SHOW,
                DECIDER);
        // A dead letter may have any key, or none, so it goes wherever Kafka puts it.
        topology.addSink(
                QueueOutputs.DEAD_LETTERS,
                Topics.QUEUE_DEAD_LETTERS.name(),
                new ByteArraySerializer(),
                new ByteArraySerializer(),
                DECIDER);
        return topology;
    }
}
