package io.realticket.seatprojector.stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import io.realticket.seatprojector.seat.SeatDecider;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The topology without a broker: what is piped in is decided at once. */
final class Driven implements AutoCloseable {
    static final Instant START = Instant.parse("2026-03-01T11:00:00Z");

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    /** The shows that ticks were asked for. */
    final List<ShowId> ticks = new ArrayList<>();

    private final TopologyTestDriver driver;
    private Instant now = START;

    Driven() {
        this(CommandTime.APPENDED, new SeatDecider()::decide);
    }

    Driven(CommandTime time, Deciding decider) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "driven");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, System.getProperty("java.io.tmpdir"));
        driver = new TopologyTestDriver(SeatTopology.of(ticks::add, time, meters, decider), properties, START);
    }

    /** The next record is appended this much later. */
    Driven after(Duration later) {
        now = now.plus(later);
        return this;
    }

    /** Lets the processor's clock look. */
    void clockLooks() {
        driver.advanceWallClockTime(Duration.ofMillis(50));
    }

    void ask(SeatCommand command) {
        ask(command, new RecordHeaders());
    }

    void ask(SeatCommand command, Headers headers) {
        pipe(utf8(command.showId().toString()), JsonForm.SEAT_COMMAND.write(command), headers);
    }

    void pipe(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        var commands = driver.createInputTopic(
                Topics.SEAT_COMMANDS.name(), new ByteArraySerializer(), new ByteArraySerializer());
        commands.pipeInput(new TestRecord<>(key, value, headers, now));
    }

    List<SeatEvent> events() {
        return outputs(Topics.SEAT_EVENTS).stream()
                .map(output -> JsonForm.SEAT_EVENT.read(output.value()))
                .toList();
    }

    List<SeatReply> replies() {
        return outputs(Topics.SEAT_REPLIES).stream()
                .map(output -> JsonForm.SEAT_REPLY.read(output.value()))
                .toList();
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return outputs(Topics.SEAT_DEAD_LETTERS);
    }

    /** Returns what was written to {@code topic} since it was last asked for. */
    List<TestRecord<byte[], byte[]>> outputs(TopicSpec topic) {
        return driver.createOutputTopic(topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    KeyValueStore<Bytes, byte[]> store() {
        return driver.getKeyValueStore(SeatBookStores.NAME);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        driver.close();
    }
}
