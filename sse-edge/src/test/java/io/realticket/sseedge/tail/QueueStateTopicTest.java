package io.realticket.sseedge.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.json.MalformedRecordException;
import io.realticket.contracts.pass.Pass;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import io.realticket.sseedge.history.Passes;
import io.realticket.sseedge.history.Rooms;
import io.realticket.sseedge.history.Show;
import io.realticket.sseedge.view.RevokedPasses;
import io.realticket.sseedge.view.RoomViews;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** How records of {@code queue-state} are read. */
class QueueStateTopicTest {
    private static final Show SHOW = Show.of(1, 1, 20);
    private static final Instant NOW = Instant.parse("2026-01-02T12:00:00Z");
    private static final Pass PASS = Passes.until(SHOW, 1, NOW);
    private static final String ROOM_KEY = QueueStateKey.room(SHOW.id()).toString();
    private static final String PASS_KEY =
            QueueStateKey.pass(SHOW.id(), PASS.id()).toString();

    private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    private final QueueStateTopic topic = new QueueStateTopic(clock::get);
    private final RoomViews views = topic.begin("topic");

    private static byte[] revoked() {
        return JsonForm.QUEUE_STATE.write(new QueueState.Pass(PASS.buyer(), PASS.until(), true));
    }

    @Test
    void rooms_and_passes_come_and_are_taken_away() {
        topic.apply(views, ROOM_KEY, JsonForm.QUEUE_STATE.write(Rooms.calledUpTo(1)), 1);
        topic.apply(views, PASS_KEY, revoked(), 2);
        assertThat(views.room(SHOW.id())).isNotNull();
        assertThat(views.revoked().contains(PASS.id())).isTrue();
        topic.apply(views, ROOM_KEY, null, 3);
        topic.apply(views, PASS_KEY, null, 4);
        assertThat(views.room(SHOW.id())).isNull();
        assertThat(views.revoked().contains(PASS.id())).isFalse();
    }

    @Test
    void a_pass_is_forgotten_when_the_clock_says_that_it_has_long_ended() {
        topic.apply(views, PASS_KEY, revoked(), 1);
        topic.tidy(views);
        assertThat(views.revoked().size()).isEqualTo(1);
        clock.set(NOW.plus(RevokedPasses.KEPT_AFTER_END).plus(Duration.ofMillis(1)));
        topic.tidy(views);
        assertThat(views.revoked().size()).isZero();
    }

    @Test
    void a_record_that_cannot_be_read_is_counted_by_its_topic_and_changes_nothing() {
        assertThatThrownBy(() -> topic.apply(views, ROOM_KEY, new byte[] {'{'}, 1))
                .isInstanceOf(MalformedRecordException.class);
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        RecordReader<RoomViews> reader = new RecordReader<>(topic, registry);
        byte[] key = "nonsense".getBytes(StandardCharsets.UTF_8);
        reader.apply(new ConsumerRecord<>(topic.spec().name(), 0, 1, key, revoked()), views);
        assertThat(registry.get("realticket.records.unreadable")
                        .tag("topic", "queue-state")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(views.revoked().size()).isZero();
    }
}
