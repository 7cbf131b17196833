package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.realticket.contracts.queue.QueueStateKey;
import io.realticket.sseedge.history.Rooms;
import io.realticket.sseedge.history.Show;
import io.realticket.sseedge.presence.Attendance;
import io.realticket.sseedge.view.RoomViews;
import io.realticket.sseedge.view.ServedViews;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When the line is told, tick by tick, with a clock that goes only when the test lets it. */
@ExtendWith(NoLeaks.class)
class RoomTickTest {
    private static final Show SHOW = Show.of(1, 1, 20);
    private static final Duration EVERY = Stage.TICK.queueEvery();
    private static final Duration TICK = Duration.ofMillis(10);
    private static final Pattern CALLED = Pattern.compile("\"calledUpTo\":(\\d+)");

    private final RoomViews views = new RoomViews("topic");
    private final ServedViews served = new ServedViews();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final FanoutMeters meters = new FanoutMeters(registry);
    private final Attendance attendance = new Attendance(10);
    private final Fanout fanout = new Fanout(
            Stage.parts(served, new TestKeys(), attendance, registry),
            Stage.settings(new InetSocketAddress(0)),
            meters,
            UnpooledByteBufAllocator.DEFAULT,
            new PassHolders(attendance, served.rooms()));
    private final List<Watch> watches = new ArrayList<>();
    private long offset;
    private long now;

    @BeforeEach
    void open() {
        call(1);
        served.rooms().publish(views);
    }

    @AfterEach
    void close() {
        watches.forEach(Watch::close);
        fanout.close();
    }

    private void call(int calledUpTo) {
        views.put(QueueStateKey.room(SHOW.id()), Rooms.calledUpTo(calledUpTo), ++offset);
    }

    private Watch watch() {
        Watch watch = new Watch(StreamRequests.line(SHOW), fanout, meters, UnpooledByteBufAllocator.DEFAULT);
        watches.add(watch);
        watch.ask();
        return watch;
    }

    private void tick(Duration later) {
        now += later.toNanos();
        fanout.tick(now);
    }

    /** Returns up to where the line has been called in each frame that came since the last call. */
    private static List<Integer> called(Watch watch) {
        return CALLED.matcher(watch.received())
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
    }

    @Test
    void who_comes_is_told_at_once_and_then_nothing_as_long_as_nothing_changes() {
        Watch watch = watch();
        tick(TICK);
        assertThat(called(watch)).containsExactly(1);
        tick(EVERY);
        tick(EVERY);
        assertThat(called(watch)).isEmpty();
    }

    @Test
    void a_change_after_a_silence_is_told_at_once_and_the_next_ones_together_when_it_is_time() {
        Watch watch = watch();
        tick(TICK);
        assertThat(called(watch)).containsExactly(1);
        tick(EVERY);
        call(2);
        tick(TICK);
        assertThat(called(watch)).containsExactly(2);
        call(3);
        tick(TICK);
        call(4);
        tick(EVERY.minus(TICK.multipliedBy(2)));
        assertThat(called(watch)).isEmpty();
        tick(TICK);
        assertThat(called(watch)).containsExactly(4);
    }

    @Test
    void who_comes_between_two_frames_is_told_the_latest_and_not_the_same_again() {
        Watch first = watch();
        tick(TICK);
        call(2);
        Watch second = watch();
        tick(TICK);
        assertThat(called(first)).containsExactly(1);
        assertThat(called(second)).containsExactly(2);
        tick(EVERY);
        assertThat(called(first)).containsExactly(2);
        assertThat(called(second)).isEmpty();
    }

    @Test
    void a_frame_is_encoded_once_for_a_thousand_who_come_and_once_when_it_changes() {
        List<Watch> crowd = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            crowd.add(watch());
        }
        tick(TICK);
        assertThat(registry.get("realticket.bursts.encoded")
                        .tag("coding", "identity")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(crowd).allSatisfy(watch -> assertThat(called(watch)).containsExactly(1));
        call(2);
        tick(EVERY);
        assertThat(crowd).allSatisfy(watch -> assertThat(called(watch)).containsExactly(2));
        assertThat(registry.get("realticket.bursts.encoded")
                        .tag("coding", "identity")
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(registry.get("realticket.fragments.encoded").counter().count())
                .isEqualTo(2);
    }

    @Test
    void another_topic_of_the_same_name_is_told_though_it_began_anew() {
        Watch watch = watch();
        tick(TICK);
        assertThat(called(watch)).containsExactly(1);
        RoomViews anew = new RoomViews("topic-2");
        anew.put(QueueStateKey.room(SHOW.id()), Rooms.calledUpTo(5), 0);
        served.rooms().publish(anew);
        tick(EVERY);
        assertThat(called(watch)).containsExactly(5);
    }

    @Test
    void one_who_cannot_be_served_any_more_is_told_by_the_end_of_the_stream() {
        Watch watch = watch();
        tick(TICK);
        assertThat(called(watch)).containsExactly(1);
        views.remove(QueueStateKey.room(SHOW.id()));
        tick(TICK);
        assertThat(watch.received()).endsWith("0\r\n\r\n");
    }
}
