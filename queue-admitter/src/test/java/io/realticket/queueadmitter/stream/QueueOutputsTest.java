package io.realticket.queueadmitter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import io.realticket.contracts.queue.RoomStatus;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a visit leaves on the topics. */
class QueueOutputsTest {
    private static final ShowId SHOW = Asks.show(1);

    private final Driven driven = new Driven();

    @BeforeEach
    void open() {
        driven.ask(Asks.open(SHOW, Driven.START, Asks.TIMES));
        driven.ask(Asks.capacity(SHOW, 1));
    }

    @AfterEach
    void close() {
        driven.close();
    }

    private static QueueStateKey key(TestRecord<byte[], byte[]> output) {
        return QueueStateKey.of(new String(output.key(), StandardCharsets.UTF_8));
    }

    private List<TestRecord<byte[], byte[]>> passes() {
        return driven.outputs(Topics.QUEUE_STATE).stream()
                .filter(output -> key(output).pass() != null)
                .toList();
    }

    private List<QueueState.Room> rooms() {
        return driven.outputs(Topics.QUEUE_STATE).stream()
                .filter(output -> key(output).pass() == null)
                .map(output -> (QueueState.Room) JsonForm.QUEUE_STATE.read(output.value()))
                .toList();
    }

    @Test
    void a_room_is_told_of_when_an_operator_acts() {
        assertThat(rooms()).extracting(QueueState.Room::capacity).containsExactly(0, 1);
    }

    @Test
    void joins_are_told_together_by_the_next_tick() {
        rooms();
        driven.ask(Asks.join(SHOW, 0));
        driven.ask(Asks.join(SHOW, 1));
        assertThat(rooms()).isEmpty();

        driven.after(Duration.ofMillis(100)).ask(Asks.tick(SHOW));

        assertThat(rooms()).singleElement().satisfies(room -> {
            assertThat(room.status()).isEqualTo(RoomStatus.CALLING);
            assertThat(room.joined()).isEqualTo(2);
            assertThat(room.called()).isEqualTo(1);
            assertThat(room.waiting()).isEqualTo(1);
        });
    }

    @Test
    void a_pass_is_told_of_when_it_is_given_when_it_ends_and_forgotten_after_its_time() {
        driven.ask(Asks.join(SHOW, 0));
        driven.ask(Asks.claim(SHOW, 0));
        Instant until = driven.now().plus(Asks.TIMES.shopping());
        PassId pass = driven.events().stream()
                .filter(QueueEvent.Entered.class::isInstance)
                .map(event -> ((QueueEvent.Entered) event).passId())
                .findFirst()
                .orElseThrow();
        assertThat(passes()).singleElement().satisfies(given -> {
            assertThat(key(given)).isEqualTo(QueueStateKey.pass(SHOW, pass));
            assertThat(JsonForm.QUEUE_STATE.read(given.value()))
                    .isEqualTo(new QueueState.Pass(Asks.buyer(0), until, false));
        });

        driven.after(Duration.ofSeconds(1)).ask(Asks.leave(SHOW, 0));
        assertThat(passes())
                .singleElement()
                .satisfies(ended -> assertThat(JsonForm.QUEUE_STATE.read(ended.value()))
                        .isEqualTo(new QueueState.Pass(Asks.buyer(0), until, true)));

        driven.after(Duration.ofSeconds(64)).ask(Asks.tick(SHOW));
        assertThat(passes()).singleElement().satisfies(forgotten -> {
            assertThat(key(forgotten)).isEqualTo(QueueStateKey.pass(SHOW, pass));
            assertThat(forgotten.value()).isNull();
        });
    }

    @Test
    void what_the_platform_notes_has_no_reply() {
        driven.replies();

        driven.ask(Asks.tick(SHOW));
        driven.ask(new QueueCommand.NoteSeats(Asks.id(SHOW, "seats"), SHOW, 7, 10, 0, null));
        assertThat(driven.replies()).isEmpty();

        driven.ask(Asks.find(SHOW, 0));
        assertThat(driven.replies()).singleElement().isInstanceOf(QueueReply.Outside.class);
    }

    @Test
    void events_are_numbered_and_have_the_headers_of_a_cloud_event() {
        driven.events();
        driven.after(Duration.ofMillis(7)).ask(Asks.join(SHOW, 0));

        List<TestRecord<byte[], byte[]>> events = driven.outputs(Topics.QUEUE_EVENTS);

        assertThat(events).hasSize(2);
        assertThat(CloudEventHeaders.text(events.getFirst().headers(), "ce_type"))
                .isEqualTo("io.realticket.QueueEvent.Joined");
        assertThat(CloudEventHeaders.text(events.getLast().headers(), "ce_type"))
                .isEqualTo("io.realticket.QueueEvent.Called");
        assertThat(CloudEventHeaders.text(events.getLast().headers(), "ce_id")).endsWith("/2/1");
        assertThat(events.getFirst().getRecordTime()).isEqualTo(driven.now());
    }

    @Test
    void a_room_with_somebody_in_it_is_ticked_and_an_idle_one_is_not() {
        driven.ask(Asks.tick(SHOW));
        driven.clockLooks();
        assertThat(driven.ticks).isEmpty();

        // Long ago by the log's time, so that the estimate has passed it already.
        driven.ask(Asks.join(SHOW, 0));
        driven.after(Duration.ofMillis(600)).ask(Asks.find(SHOW, 0));
        driven.clockLooks();

        assertThat(driven.ticks).containsExactly(SHOW);
    }

    @Test
    void the_store_gives_back_every_row() {
        driven.ask(Asks.join(SHOW, 0));
        driven.ask(Asks.join(SHOW, 1));

        try (var rows = driven.store().all()) {
            int count = 0;
            while (rows.hasNext()) {
                var row = rows.next();
                assertThat(driven.store().get(row.key)).isEqualTo(row.value);
                count++;
            }
            // Header, settings, how long it is kept, capacity, clock, calls, what was told, and two visitors.
            assertThat(count).isEqualTo(9);
        }
        assertThat(driven.store().approximateNumEntries()).isEqualTo(2);
    }
}
