package io.realticket.sseedge.tail;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.sseedge.history.Entry;
import io.realticket.sseedge.history.Show;
import io.realticket.sseedge.view.Served;
import io.realticket.sseedge.view.ShowViews;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the tail reads, step by step, without a broker. */
class StateTailTest {
    private static final Show SHOW = Show.of(1, 1, 20);
    private static final TopicPartition PARTITION = new TopicPartition(Topics.SEAT_STATE.name(), 0);
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final TailSettings SETTINGS = new TailSettings(SHORT, SHORT, SHORT, SHORT, Duration.ofSeconds(60));

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Served<ShowViews> served = new Served<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<Uuid> topicId = new AtomicReference<>(new Uuid(1, 1));
    private final AtomicReference<MockConsumer<byte[], byte[]>> consumer = new AtomicReference<>(newConsumer(2));
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private @Nullable StateTail<ShowViews> tail;

    private final TailSources sources = new TailSources() {
        @Override
        public Consumer<byte[], byte[]> consumer(TopicSpec topic) {
            RuntimeException thrown = failure.get();
            if (thrown != null) {
                throw thrown;
            }
            return consumer.get();
        }

        @Override
        public KafkaFuture<TopicDescription> describe(TopicSpec topic) {
            TopicPartitionInfo partition = new TopicPartitionInfo(0, null, List.of(), List.of());
            return KafkaFuture.completedFuture(
                    new TopicDescription(Topics.SEAT_STATE.name(), false, List.of(partition), null, topicId.get()));
        }

        @Override
        public void createOrVerify(List<TopicSpec> topics) {
            // They are as they must be.
        }
    };

    private static MockConsumer<byte[], byte[]> newConsumer(long end) {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, end));
        return consumer;
    }

    private StateTail<ShowViews> start() {
        StateTail<ShowViews> started = new StateTail<>(
                sources, new SeatStateTopic(), SETTINGS, served, new TailWatch(registry, () -> stopped.set(true)));
        started.start();
        tail = started;
        return started;
    }

    @AfterEach
    void close() {
        if (tail != null) {
            tail.close();
        }
    }

    private void add(MockConsumer<byte[], byte[]> to, long offset, Entry entry) {
        SeatState value = entry.value();
        add(to, offset, entry.key().toString(), value == null ? null : JsonForm.SEAT_STATE.write(value));
    }

    private static void add(MockConsumer<byte[], byte[]> to, long offset, String key, byte @Nullable [] value) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        to.schedulePollTask(
                () -> to.addRecord(new ConsumerRecord<>(Topics.SEAT_STATE.name(), 0, offset, bytes, value)));
    }

    private long offset() {
        ShowViews views = Objects.requireNonNull(served.current());
        return Objects.requireNonNull(
                        Objects.requireNonNull(views.show(SHOW.id())).now())
                .offset();
    }

    @Test
    void nothing_is_served_until_the_end_that_was_seen_at_the_start_is_reached() {
        add(consumer.get(), 0, SHOW.header(0, 1, SaleState.OPEN));
        StateTail<ShowViews> reading = start();
        Eventually.holds(() -> reading.status().now().equals(new TailState.CatchingUp(1)));
        assertThat(served.current()).isNull();
        add(consumer.get(), 1, SHOW.seat(0, 0, SeatStatus.HELD));
        Eventually.holds(() -> served.current() != null);
        assertThat(offset()).isEqualTo(1);
        Eventually.holds(() -> reading.status().now().equals(new TailState.Live()));
    }

    @Test
    void an_empty_topic_is_caught_up_with_at_once() {
        consumer.set(newConsumer(0));
        start();
        Eventually.holds(() -> served.current() != null);
    }

    @Test
    void a_record_that_cannot_be_read_is_counted_and_left_out() {
        consumer.set(newConsumer(5));
        add(consumer.get(), 0, SHOW.header(0, 1, SaleState.OPEN));
        add(consumer.get(), 1, "nonsense", new byte[0]);
        add(consumer.get(), 2, SHOW.seat(0, 0, SeatStatus.HELD).key().toString(), new byte[] {'{'});
        add(consumer.get(), 3, SHOW.header(0, 1, SaleState.OPEN).key().toString(), free());
        add(consumer.get(), 4, SHOW.seat(0, 1, SeatStatus.SOLD));
        start();
        Eventually.holds(() -> served.current() != null);
        assertThat(offset()).isEqualTo(4);
        assertThat(registry.get("realticket.records.unreadable").counter().count())
                .isEqualTo(3);
    }

    private static byte[] free() {
        return JsonForm.SEAT_STATE.write(SeatState.Seat.free(1));
    }

    @Test
    void a_reading_that_lost_its_place_begins_anew_and_meanwhile_the_old_one_is_served() {
        MockConsumer<byte[], byte[]> first = newConsumer(1);
        consumer.set(first);
        add(first, 0, SHOW.header(0, 1, SaleState.OPEN));
        start();
        Eventually.holds(() -> served.current() != null);
        ShowViews before = served.current();
        MockConsumer<byte[], byte[]> second = newConsumer(2);
        consumer.set(second);
        add(second, 0, SHOW.header(0, 1, SaleState.OPEN));
        first.setPollException(new OffsetOutOfRangeException(Map.of(PARTITION, 1L)));
        Eventually.holds(() -> first.closed() && second.assignment().contains(PARTITION));
        assertThat(served.current()).isSameAs(before);
        add(second, 1, SHOW.seat(0, 0, SeatStatus.HELD));
        Eventually.holds(() -> served.current() != before);
        assertThat(offset()).isEqualTo(1);
    }

    @Test
    void another_topic_of_the_same_name_is_read_from_its_beginning() {
        MockConsumer<byte[], byte[]> first = newConsumer(0);
        consumer.set(first);
        start();
        Eventually.holds(() -> served.current() != null);
        ShowViews before = served.current();
        consumer.set(newConsumer(0));
        topicId.set(new Uuid(2, 2));
        Eventually.holds(() -> served.current() != before);
        assertThat(first.closed()).isTrue();
    }

    @Test
    void a_broker_that_does_not_answer_is_asked_again() {
        failure.set(new TimeoutException("away"));
        add(consumer.get(), 0, SHOW.header(0, 1, SaleState.OPEN));
        add(consumer.get(), 1, SHOW.seat(0, 0, SeatStatus.HELD));
        start();
        failure.set(null);
        Eventually.holds(() -> served.current() != null);
        assertThat(stopped).isFalse();
    }

    @Test
    void a_bug_stops_the_tail_and_says_so() {
        failure.set(new IllegalStateException("impossible"));
        StateTail<ShowViews> broken = start();
        Eventually.holds(stopped::get);
        assertThat(broken.status().now()).isEqualTo(new TailState.Stopped("IllegalStateException: impossible"));
    }
}
