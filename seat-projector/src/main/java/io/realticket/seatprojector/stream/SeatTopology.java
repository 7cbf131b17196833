package io.realticket.seatprojector.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import io.realticket.seatprojector.seat.SeatDecider;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.Stores;

/** One source, one processor with its store, four sinks: everything about a show stays in one partition number. */
final class SeatTopology {
    private static final String COMMANDS = "commands";
    private static final String DECIDER = "decider";
    private static final StreamPartitioner<byte[], byte[]> BY_SHOW =
            (topic, key, value, partitions) -> Optional.of(Set.of(ShowPartitioner.partition(key, partitions)));

    private SeatTopology() {}

    /** Returns the topology that decides with the platform's own decider. */
    static Topology of(TickSender ticks, CommandTime commandTime, MeterRegistry meters) {
        return of(ticks, commandTime, meters, new SeatDecider()::decide);
    }

    static Topology of(TickSender ticks, CommandTime commandTime, MeterRegistry meters, Deciding decider) {
        SeatBookStores stores = new SeatBookStores();
        DecisionMetrics metrics = new DecisionMetrics(meters);
        Topology topology = new Topology();
        topology.addSource(
                COMMANDS, new ByteArrayDeserializer(), new ByteArrayDeserializer(), Topics.SEAT_COMMANDS.name());
        topology.addProcessor(
                DECIDER,
                () -> new SeatProcessor(stores, decider, commandTime, new TickClock(ticks, System::nanoTime), metrics),
                COMMANDS);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(stores, Serdes.Bytes(), Serdes.ByteArray())
                        .withLoggingEnabled(TopicSpec.compacted())
                        .withCachingDisabled(),
                DECIDER);
        sink(topology, SeatOutputs.EVENTS, Topics.SEAT_EVENTS);
        sink(topology, SeatOutputs.STATE, Topics.SEAT_STATE);
        sink(topology, SeatOutputs.REPLIES, Topics.SEAT_REPLIES);
        // A dead letter may have any key, or none, so it goes wherever Kafka puts it.
        topology.addSink(
                SeatOutputs.DEAD_LETTERS,
                Topics.SEAT_DEAD_LETTERS.name(),
                new ByteArraySerializer(),
                new ByteArraySerializer(),
                DECIDER);
        return topology;
    }

    private static void sink(Topology topology, String name, TopicSpec topic) {
        topology.addSink(name, topic.name(), new ByteArraySerializer(), new ByteArraySerializer(), BY_SHOW, DECIDER);
    }
}
