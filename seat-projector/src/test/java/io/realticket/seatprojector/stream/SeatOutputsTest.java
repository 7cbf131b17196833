package io.realticket.seatprojector.stream;

import static io.realticket.seatprojector.stream.Driven.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What follows from a command, topic by topic. */
class SeatOutputsTest {
    private static final ShowId SHOW = Asks.show("one");
    private static final List<TopicSpec> OUTPUTS = List.of(Topics.SEAT_EVENTS, Topics.SEAT_STATE, Topics.SEAT_REPLIES);
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final Driven driven = new Driven();

    @AfterEach
    void close() {
        driven.close();
    }

    @Test
    void opening_a_show_writes_an_event_a_header_for_each_section_and_a_reply() {
        driven.ask(Asks.open(SHOW));

        assertThat(kinds(Topics.SEAT_EVENTS)).containsExactly(SHOW + " ShowOpened");
        assertThat(kinds(Topics.SEAT_STATE)).containsExactly(SHOW + "/A Section", SHOW + "/B Section");
        assertThat(kinds(Topics.SEAT_REPLIES)).containsExactly(SHOW + " Done");
    }

    @Test
    void a_hold_writes_an_event_the_state_of_each_seat_and_a_reply() {
        opened();
        driven.ask(Asks.hold(SHOW, "k1", "anna", "B-7", "A-3"));

        assertThat(kinds(Topics.SEAT_EVENTS)).containsExactly(SHOW + " SeatsHeld");
        assertThat(kinds(Topics.SEAT_STATE)).containsExactly(SHOW + "/A/3 Seat", SHOW + "/B/7 Seat");
        assertThat(kinds(Topics.SEAT_REPLIES)).containsExactly(SHOW + " Held");
    }

    @Test
    void a_checkout_writes_an_event_the_new_deadline_of_each_seat_and_a_reply() {
        opened();
        driven.ask(Asks.hold(SHOW, "k1", "anna", "B-7", "A-3"));
        HoldId hold = CommandIds.hold(SHOW, Asks.command(SHOW, "k1"), 2);
        OUTPUTS.forEach(driven::outputs);
        Duration almost = Asks.HOLD.minusSeconds(1);
        driven.after(almost).ask(Asks.checkout(SHOW, "b1", hold, "anna", "A-3", "B-7"));

        assertThat(kinds(Topics.SEAT_EVENTS)).containsExactly(SHOW + " CheckoutBegun");
        assertThat(kinds(Topics.SEAT_REPLIES)).containsExactly(SHOW + " CheckoutBegun");
        assertThat(driven.outputs(Topics.SEAT_STATE))
                .extracting(record -> text(record.key()), record -> JsonForm.SEAT_STATE.read(record.value()))
                .containsExactly(
                        tuple(
                                SHOW + "/A/3",
                                held(hold, Driven.START.plus(almost).plusSeconds(120))),
                        tuple(
                                SHOW + "/B/7",
                                held(hold, Driven.START.plus(almost).plusSeconds(120))));
    }

    private static SeatState held(HoldId hold, Instant expiresAt) {
        return new SeatState.Seat(SeatStatus.HELD, 3, Asks.buyer("anna"), hold, expiresAt, null);
    }

    @Test
    void a_pause_is_told_to_every_section_with_its_message_and_its_end_without() {
        opened();
        driven.ask(Asks.pause(SHOW, "later"));
        assertThat(kinds(Topics.SEAT_EVENTS)).containsExactly(SHOW + " SalePaused");
        assertThat(driven.outputs(Topics.SEAT_STATE)).hasSize(2).allSatisfy(record -> {
            SeatState.Section section = (SeatState.Section) JsonForm.SEAT_STATE.read(record.value());
            assertThat(section.sale()).isEqualTo(SaleState.PAUSED);
            assertThat(section.message()).isEqualTo("later");
        });

        driven.ask(Asks.resumeSale(SHOW));
        assertThat(driven.outputs(Topics.SEAT_STATE)).hasSize(2).allSatisfy(record -> {
            SeatState.Section section = (SeatState.Section) JsonForm.SEAT_STATE.read(record.value());
            assertThat(section.sale()).isEqualTo(SaleState.OPEN);
            assertThat(section.message()).isNull();
        });
    }

    @Test
    void a_reset_frees_every_seat_and_writes_the_headers_anew() {
        opened();
        driven.ask(Asks.hold(SHOW, "k1", "anna", "A-3"));
        OUTPUTS.forEach(driven::outputs);
        driven.ask(Asks.reset(SHOW));

        assertThat(kinds(Topics.SEAT_EVENTS)).containsExactly(SHOW + " SeatsReleased", SHOW + " ShowReset");
        assertThat(kinds(Topics.SEAT_STATE))
                .containsExactly(SHOW + "/A/3 Seat", SHOW + "/A Section", SHOW + "/B Section");
        assertThat(kinds(Topics.SEAT_REPLIES)).containsExactly(SHOW + " Cleared");
    }

    @Test
    void a_refusal_is_a_reply_and_nothing_else() {
        opened();
        driven.ask(Asks.hold(SHOW, "k1", "anna", "C-1"));

        assertThat(kinds(Topics.SEAT_EVENTS)).isEmpty();
        assertThat(kinds(Topics.SEAT_STATE)).isEmpty();
        assertThat(kinds(Topics.SEAT_REPLIES)).containsExactly(SHOW + " Refused");
    }

    @Test
    void a_seat_that_is_free_again_is_written_as_free() {
        opened();
        driven.ask(Asks.hold(SHOW, "k1", "anna", "A-3"));
        driven.outputs(Topics.SEAT_STATE);
        driven.after(Asks.HOLD).ask(Asks.tick(SHOW));

        assertThat(driven.outputs(Topics.SEAT_STATE)).singleElement().satisfies(record -> {
            assertThat(text(record.key())).isEqualTo(SHOW + "/A/3");
            assertThat(JsonForm.SEAT_STATE.read(record.value())).isEqualTo(SeatState.Seat.free(3));
        });
    }

    @Test
    void every_record_says_what_it_is_and_what_it_follows_from() {
        opened();
        driven.after(Duration.ofSeconds(1))
                .ask(
                        Asks.hold(SHOW, "k1", "anna", "A-3"),
                        new RecordHeaders().add(CloudEventHeaders.TRACE_PARENT, Driven.utf8(TRACE)));

        assertThat(all()).hasSize(3).allSatisfy(record -> {
            assertThat(header(record, CloudEventHeaders.SOURCE)).isEqualTo("/seat-projector");
            assertThat(header(record, CloudEventHeaders.TYPE)).startsWith("io.realticket.Seat");
            assertThat(header(record, CloudEventHeaders.TIME)).isEqualTo("2026-03-01T11:00:01Z");
            assertThat(header(record, CloudEventHeaders.SUBJECT)).isEqualTo(SHOW.toString());
            assertThat(header(record, CloudEventHeaders.CORRELATION_ID)).isEqualTo(id("k1"));
            assertThat(header(record, CloudEventHeaders.CAUSATION_ID)).isEqualTo(id("k1"));
            assertThat(header(record, CloudEventHeaders.TRACE_PARENT)).isEqualTo(TRACE);
        });
    }

    @Test
    void the_time_is_that_of_the_decision_even_if_the_broker_s_clock_steps_back() {
        opened();
        driven.after(Duration.ofHours(-3)).ask(Asks.hold(SHOW, "k1", "anna", "A-3"));

        assertThat(all()).hasSize(3).allSatisfy(record -> {
            assertThat(header(record, CloudEventHeaders.TIME)).isEqualTo("2026-03-01T11:00:00Z");
            // A broker refuses a record that is far ahead of its clock, and that would stop the partition.
            assertThat(record.getRecordTime()).isEqualTo(Driven.START.minus(Duration.ofHours(3)));
        });
    }

    @Test
    void no_two_records_have_the_same_id_even_if_a_command_comes_again() {
        opened();
        for (int again = 0; again < 3; again++) {
            driven.ask(Asks.hold(SHOW, "k1", "anna", "A-3"));
            driven.ask(Asks.hold(SHOW, "k2", "bora", "A-3"));
        }

        assertThat(all())
                .extracting(record -> header(record, CloudEventHeaders.ID))
                .doesNotHaveDuplicates()
                .allMatch(ce -> ce.startsWith(id("k1") + "/") || ce.startsWith(id("k2") + "/"));
    }

    @Test
    void an_oversized_trace_is_not_passed_on() {
        opened();
        driven.ask(
                Asks.hold(SHOW, "k1", "anna", "A-3"),
                new RecordHeaders().add(CloudEventHeaders.TRACE_PARENT, new byte[100_000]));

        assertThat(all())
                .extracting(record -> record.headers().lastHeader(CloudEventHeaders.TRACE_PARENT))
                .containsOnlyNulls();
    }

    private void opened() {
        driven.ask(Asks.open(SHOW));
        OUTPUTS.forEach(driven::outputs);
    }

    private List<TestRecord<byte[], byte[]>> all() {
        List<TestRecord<byte[], byte[]>> records = new ArrayList<>();
        OUTPUTS.forEach(topic -> records.addAll(driven.outputs(topic)));
        return records;
    }

    private List<String> kinds(TopicSpec topic) {
        return driven.outputs(topic).stream()
                .map(record -> text(record.key()) + " "
                        + header(record, CloudEventHeaders.TYPE).replaceFirst(".*\\.", ""))
                .toList();
    }

    private static String id(String key) {
        return Asks.command(SHOW, key).toString();
    }

    private static String header(TestRecord<byte[], byte[]> record, String name) {
        return text(record.headers().lastHeader(name).value());
    }
}
