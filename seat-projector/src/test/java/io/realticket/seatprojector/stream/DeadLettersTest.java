package io.realticket.seatprojector.stream;

import static io.realticket.seatprojector.stream.Driven.text;
import static io.realticket.seatprojector.stream.Driven.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.seatprojector.seat.SeatDecider;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that cannot be read are put aside, and the stream goes on. */
class DeadLettersTest {
    private static final ShowId SHOW = Asks.show("one");
    private static final byte[] KEY = utf8(SHOW.toString());
    private static final byte[] TICK = JsonForm.SEAT_COMMAND.write(Asks.tick(SHOW));

    private final Driven driven = new Driven();

    @AfterEach
    void close() {
        driven.close();
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("bytes that are not JSON", KEY, new byte[] {0, (byte) 0xff, 7}),
                Arguments.of("no bytes", KEY, new byte[0]),
                Arguments.of("a JSON null", KEY, utf8("null")),
                Arguments.of("a command cut short", KEY, Arrays.copyOf(TICK, TICK.length - 1)),
                Arguments.of("an unknown command", KEY, utf8("{\"type\":\"FreeBeer\"}")),
                Arguments.of("a tick without a show", KEY, utf8("{\"type\":\"Tick\",\"commandId\":\"" + id() + "\"}")),
                Arguments.of("a tick without an id", KEY, utf8("{\"type\":\"Tick\",\"showId\":\"" + SHOW + "\"}")),
                Arguments.of("deeply nested arrays", KEY, utf8("[".repeat(100_000))),
                Arguments.of("no value", KEY, null),
                Arguments.of("no key", null, TICK),
                Arguments.of("the key of another show", utf8(Asks.show("two").toString()), TICK),
                Arguments.of("a key that is no show", new byte[] {(byte) 0xc3, 0}, TICK));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void what_cannot_be_read_is_put_aside_as_it_is(String what, byte @Nullable [] key, byte @Nullable [] value) {
        driven.ask(Asks.open(SHOW));
        driven.pipe(key, value, new RecordHeaders().add("traceparent", utf8("t")));

        assertThat(driven.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.key()).isEqualTo(key);
            assertThat(letter.value()).isEqualTo(value);
            assertThat(header(letter, "traceparent")).isEqualTo("t");
            assertThat(header(letter, DeadLetter.ORIGIN_HEADER)).isEqualTo("seat-commands-0@1");
            assertThat(header(letter, DeadLetter.CAUSE_HEADER)).isNotBlank();
        });
        theStreamGoesOn();
    }

    static Stream<Arguments> oversized() {
        byte[] longTick =
                utf8(text(TICK).replace("}", ",\"note\":\"" + "x".repeat(TopicSpec.RECORD_BYTES_MAX) + "\"}"));
        String longSeat = "{\"type\":\"HoldSeats\",\"commandId\":\"" + id() + "\",\"showId\":\"" + SHOW
                + "\",\"buyer\":\"" + id() + "\",\"answerBy\":\"2026-01-01T00:00:00Z\",\"seats\":[\""
                + "A".repeat(TopicSpec.RECORD_BYTES_MAX) + "\"]}";
        return Stream.of(
                Arguments.of("nonsense", KEY, new byte[TopicSpec.RECORD_BYTES_MAX]),
                Arguments.of("a readable command", KEY, longTick),
                Arguments.of("a command with a long word", KEY, utf8(longSeat)),
                Arguments.of("the key", new byte[TopicSpec.RECORD_BYTES_MAX], TICK));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oversized")
    void what_is_too_big_to_be_put_aside_whole_is_cut_and_says_so(String what, byte[] key, byte[] value) {
        driven.ask(Asks.open(SHOW));
        driven.pipe(key, value, new RecordHeaders().add("junk", new byte[TopicSpec.RECORD_BYTES_MAX]));

        assertThat(driven.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(bytes(letter)).isLessThan(TopicSpec.RECORD_BYTES_MAX / 2);
            assertThat(header(letter, DeadLetter.ORIGIN_HEADER)).isEqualTo("seat-commands-0@1");
            assertThat(header(letter, DeadLetter.CUT_HEADER))
                    .isEqualTo("key=" + key.length + " value=" + value.length + " headers=1");
        });
        theStreamGoesOn();
    }

    @Test
    void an_original_time_that_is_no_time_is_put_aside_where_it_counts() {
        try (Driven replay = new Driven(CommandTime.ORIGINAL, new SeatDecider()::decide)) {
            var headers = new RecordHeaders().add(CommandTime.ORIGINAL_TIME_HEADER, utf8("yesterday"));
            replay.ask(Asks.open(SHOW), headers);

            assertThat(replay.deadLetters()).hasSize(1);
            assertThat(replay.replies()).isEmpty();
        }
    }

    @Test
    void dead_letters_are_counted() {
        driven.pipe(KEY, null, new RecordHeaders());

        assertThat(driven.meters.counter("realticket_dead_letters_total").count())
                .isEqualTo(1);
    }

    private void theStreamGoesOn() {
        driven.replies();
        driven.ask(Asks.hold(SHOW, "k1", "anna", "A-1"));
        assertThat(driven.replies()).hasSize(1);
        assertThat(driven.deadLetters()).isEmpty();
    }

    private static String id() {
        return Asks.command(SHOW, "x").toString();
    }

    private static int bytes(TestRecord<byte[], byte[]> letter) {
        int bytes = letter.key().length + letter.value().length;
        for (Header header : letter.headers()) {
            bytes += header.key().length() + header.value().length;
        }
        return bytes;
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        return text(letter.headers().lastHeader(name).value());
    }
}
