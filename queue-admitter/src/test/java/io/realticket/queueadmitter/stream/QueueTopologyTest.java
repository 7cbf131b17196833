package io.realticket.queueadmitter.stream;

import static io.realticket.queueadmitter.stream.Asks.BUYER;
import static io.realticket.queueadmitter.stream.Asks.join;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import io.realticket.queueadmitter.admission.RoomDecider;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes out for what is put in, without a broker. */
class QueueTopologyTest {
    private static final ShowId SHOW = Asks.show(1);
    private static final QueueCommand JOIN = join(SHOW, "k1");
    private static final byte[] KEY = utf8(SHOW.toString());
    private static final byte[] VALUE = JsonForm.QUEUE_COMMAND.write(JOIN);
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private TopologyTestDriver driver = driver(new RoomDecider()::decide);

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void a_join_is_answered_by_show_at_its_append_time() {
        pipe(KEY, VALUE, new RecordHeaders());

        assertThat(outputs(Topics.QUEUE_REPLIES)).singleElement().satisfies(reply -> {
            assertThat(reply.key()).isEqualTo(KEY);
            assertThat(JsonForm.QUEUE_REPLY.read(reply.value()))
                    .isEqualTo(new QueueReply.NoWaitingRoom(JOIN.commandId(), SHOW, AT, BUYER));
            assertThat(reply.getRecordTime()).isEqualTo(AT);
        });
        assertThat(outputs(Topics.QUEUE_DEAD_LETTERS)).isEmpty();
        assertThat(meters.counter("realticket_admissions_total", "outcome", "granted")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void the_reply_has_the_headers_of_a_cloud_event() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        pipe(KEY, VALUE, new RecordHeaders().add("traceparent", utf8(trace)));

        Headers headers = outputs(Topics.QUEUE_REPLIES).getFirst().headers();
        assertThat(CloudEventHeaders.text(headers, "ce_specversion")).isEqualTo("1.0");
        assertThat(CloudEventHeaders.text(headers, "ce_type")).isEqualTo("io.realticket.QueueReply.NoWaitingRoom");
        assertThat(CloudEventHeaders.text(headers, "ce_source")).isEqualTo("/queue-admitter");
        assertThat(CloudEventHeaders.text(headers, "ce_id")).isEqualTo(JOIN.commandId() + "/0/0");
        assertThat(CloudEventHeaders.text(headers, "ce_subject")).isEqualTo(SHOW.toString());
        assertThat(CloudEventHeaders.text(headers, "ce_time")).isEqualTo(AT.toString());
        assertThat(CloudEventHeaders.text(headers, "ce_correlationid"))
                .isEqualTo(JOIN.commandId().toString());
        assertThat(CloudEventHeaders.text(headers, "traceparent")).isEqualTo(trace);
    }

    @Test
    void the_same_commands_give_the_same_bytes() {
        pipe(KEY, VALUE, new RecordHeaders());
        List<TestRecord<byte[], byte[]>> once = outputs(Topics.QUEUE_REPLIES);
        driver.close();
        driver = driver(new RoomDecider()::decide);

        pipe(KEY, VALUE, new RecordHeaders());

        assertThat(outputs(Topics.QUEUE_REPLIES)).singleElement().satisfies(again -> {
            assertThat(again.value()).isEqualTo(once.getFirst().value());
            assertThat(again.headers()).isEqualTo(once.getFirst().headers());
        });
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("bytes that are not JSON", KEY, new byte[] {0, (byte) 0xff, 7}),
                Arguments.of("no bytes", KEY, new byte[0]),
                Arguments.of("an unknown command", KEY, utf8("{\"type\":\"FreeBeer\"}")),
                Arguments.of(
                        "a join without a buyer", KEY, utf8(text(VALUE).replaceFirst(",\"buyer\":\"[^\"]*\"", ""))),
                Arguments.of("a command of seats", KEY, utf8(text(VALUE).replace("Join", "ReleaseHold"))),
                Arguments.of("no value", KEY, null),
                Arguments.of("no key", null, VALUE),
                Arguments.of("the key of another show", utf8(Asks.show(2).toString()), VALUE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void what_cannot_be_read_is_put_aside_as_it_is(String what, byte @Nullable [] key, byte @Nullable [] value) {
        pipe(key, value, new RecordHeaders().add("traceparent", utf8("t")));

        assertThat(outputs(Topics.QUEUE_DEAD_LETTERS)).singleElement().satisfies(letter -> {
            assertThat(letter.key()).isEqualTo(key);
            assertThat(letter.value()).isEqualTo(value);
            assertThat(CloudEventHeaders.text(letter.headers(), "traceparent")).isEqualTo("t");
            assertThat(CloudEventHeaders.text(letter.headers(), DeadLetter.ORIGIN_HEADER))
                    .isEqualTo("queue-commands-0@0");
            assertThat(CloudEventHeaders.text(letter.headers(), DeadLetter.CAUSE_HEADER))
                    .isNotBlank();
        });
        theStreamGoesOn();
    }

    @Test
    void what_is_too_big_to_be_put_aside_whole_is_cut_and_says_so() {
        byte[] oversized = utf8(text(VALUE).replace(BUYER.toString(), "b".repeat(TopicSpec.RECORD_BYTES_MAX)));
        pipe(KEY, oversized, new RecordHeaders().add("junk", new byte[TopicSpec.RECORD_BYTES_MAX]));

        assertThat(outputs(Topics.QUEUE_DEAD_LETTERS)).singleElement().satisfies(letter -> {
            assertThat(letter.value()).hasSizeLessThan(TopicSpec.RECORD_BYTES_MAX / 2);
            assertThat(CloudEventHeaders.text(letter.headers(), DeadLetter.CUT_HEADER))
                    .isEqualTo("key=36 value=" + oversized.length + " headers=1");
        });
        theStreamGoesOn();
    }

    @Test
    void what_cannot_be_decided_is_put_aside_and_its_room_is_suspended() {
        driver.close();
        driver = driver((room, command, now) -> {
            if (command.equals(JOIN)) {
                throw new ArithmeticException("a bug");
            }
            return new RoomDecider().decide(room, command, now);
        });
        pipe(KEY, VALUE, new RecordHeaders());

        assertThat(outputs(Topics.QUEUE_DEAD_LETTERS)).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo(VALUE);
            assertThat(CloudEventHeaders.text(letter.headers(), DeadLetter.CAUSE_HEADER))
                    .isEqualTo("java.lang.ArithmeticException: a bug");
        });
        assertThat(outputs(Topics.QUEUE_EVENTS))
                .singleElement()
                .satisfies(event -> assertThat(JsonForm.QUEUE_EVENT.read(event.value()))
                        .isEqualTo(new QueueEvent.RoomSuspended(SHOW, 1, AT, 0, "java.lang.ArithmeticException")));
        assertThat(outputs(Topics.QUEUE_REPLIES))
                .singleElement()
                .satisfies(reply -> assertThat(JsonForm.QUEUE_REPLY.read(reply.value()))
                        .isEqualTo(new QueueReply.Refused(
                                JOIN.commandId(), SHOW, AT, BUYER, QueueRefusal.SHOW_SUSPENDED)));
        assertThat(meters.counter("realticket_room_suspensions_total").count()).isEqualTo(1);
        theStreamGoesOn();
    }

    private void theStreamGoesOn() {
        assertThat(meters.counter("realticket_queue_dead_letters_total").count())
                .isEqualTo(1);
        assertThat(outputs(Topics.QUEUE_REPLIES)).isEmpty();
        pipe(KEY, JsonForm.QUEUE_COMMAND.write(join(SHOW, "k2")), new RecordHeaders());
        assertThat(outputs(Topics.QUEUE_REPLIES)).hasSize(1);
        assertThat(outputs(Topics.QUEUE_DEAD_LETTERS)).isEmpty();
    }

    private TopologyTestDriver driver(Deciding decider) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "driven");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, System.getProperty("java.io.tmpdir"));
        return new TopologyTestDriver(QueueTopology.of(show -> {}, meters, decider), properties, AT);
    }

    private void pipe(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        driver.createInputTopic(Topics.QUEUE_COMMANDS.name(), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, value, headers, AT));
    }

    private List<TestRecord<byte[], byte[]>> outputs(TopicSpec topic) {
        return driver.createOutputTopic(topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
