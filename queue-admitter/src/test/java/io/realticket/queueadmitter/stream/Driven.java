package io.realticket.queueadmitter.stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import io.realticket.queueadmitter.admission.RoomDecider;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/** The topology without a broker: what is asked is decided at once. */
final class Driven implements AutoCloseable {
    static final Instant START = Instant.parse("2026-03-01T11:00:00Z");

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    /** The shows that ticks were asked for. */
    final List<ShowId> ticks = new ArrayList<>();

    private final TopologyTestDriver driver;
    private Instant now = START;

    Driven() {
        this(new RoomDecider()::decide);
    }

    Driven(Deciding decider) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "driven");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, System.getProperty("java.io.tmpdir"));
        driver = new TopologyTestDriver(QueueTopology.of(ticks::add, meters, decider), properties, START);
    }

    /** The next record is appended this much later. */
    Driven after(Duration later) {
        now = now.plus(later);
        return this;
    }

    Instant now() {
        return now;
    }

    /** Lets the processor's clock look. */
    void clockLooks() {
        driver.advanceWallClockTime(Duration.ofMillis(50));
    }

    void ask(QueueCommand command) {
        driver.createInputTopic(Topics.QUEUE_COMMANDS.name(), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(
                        Texts.utf8(command.showId().toString()),
                        JsonForm.QUEUE_COMMAND.write(command),
                        new RecordHeaders(),
                        now));
    }

    List<QueueEvent> events() {
        return outputs(Topics.QUEUE_EVENTS).stream()
                .map(output -> JsonForm.QUEUE_EVENT.read(output.value()))
                .toList();
    }

    List<QueueReply> replies() {
        return outputs(Topics.QUEUE_REPLIES).stream()
                .map(output -> JsonForm.QUEUE_REPLY.read(output.value()))
                .toList();
    }

    /** Returns what was written to {@code topic} since it was last asked for. */
    List<TestRecord<byte[], byte[]>> outputs(TopicSpec topic) {
        return driver.createOutputTopic(topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    KeyValueStore<Bytes, byte[]> store() {
        return driver.getKeyValueStore(RoomStores.NAME);
    }

    @Override
    public void close() {
        driver.close();
    }
}
