package io.realticket.queueadmitter.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import io.realticket.queueadmitter.admission.RoomDecider;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.Stores;

/** One source, one processor with its store, four sinks: everything about a show stays in one partition number. */
final class QueueTopology {
    private static final String COMMANDS = "commands";
    private static final String DECIDER = "decider";
    private static final StreamPartitioner<byte[], byte[]> BY_SHOW =
            (topic, key, value, partitions) -> Optional.of(Set.of(ShowPartitioner.partition(key, partitions)));

    private QueueTopology() {}

    /** Returns the topology that decides with the platform's own decider. */
    static Topology of(TickSender ticks, MeterRegistry meters) {
        return of(ticks, meters, new RoomDecider()::decide);
    }

    static Topology of(TickSender ticks, MeterRegistry meters, Deciding decider) {
        RoomStores stores = new RoomStores();
        AdmissionMetrics metrics = new AdmissionMetrics(meters);
        Topology topology = new Topology();
        topology.addSource(
                COMMANDS, new ByteArrayDeserializer(), new ByteArrayDeserializer(), Topics.QUEUE_COMMANDS.name());
        topology.addProcessor(
                DECIDER,
                () -> new QueueProcessor(stores, decider, new TickClock(ticks, System::nanoTime), metrics),
                COMMANDS);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(stores, Serdes.Bytes(), Serdes.ByteArray())
                        .withLoggingEnabled(TopicSpec.compacted())
                        .withCachingDisabled(),
                DECIDER);
        sink(topology, QueueOutputs.EVENTS, Topics.QUEUE_EVENTS);
        sink(topology, QueueOutputs.STATE, Topics.QUEUE_STATE);
        sink(topology, QueueOutputs.REPLIES, Topics.QUEUE_REPLIES);
        // A dead letter may have any key, or none, so it goes wherever Kafka puts it.
        topology.addSink(
                QueueOutputs.DEAD_LETTERS,
                Topics.QUEUE_DEAD_LETTERS.name(),
                new ByteArraySerializer(),
                new ByteArraySerializer(),
                DECIDER);
        return topology;
    }

    private static void sink(Topology topology, String name, TopicSpec topic) {
        topology.addSink(name, topic.name(), new ByteArraySerializer(), new ByteArraySerializer(), BY_SHOW, DECIDER);
    }
}
