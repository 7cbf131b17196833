package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.sseedge.history.Entry;
import io.realticket.sseedge.history.Show;
import io.realticket.sseedge.presence.Attendance;
import io.realticket.sseedge.view.ServedViews;
import io.realticket.sseedge.view.ShowViews;
import java.net.InetSocketAddress;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A bug that strikes while one show is encoded: large frames cannot be made. */
@ExtendWith(NoLeaks.class)
class FanoutFaultTest {
    private static final Show SMALL = Show.of(1, 1, 20);
    private static final Show LARGE = Show.of(2, 1, 5_000);

    private final ShowViews views = new ShowViews("topic");
    private final ServedViews served = new ServedViews();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final FanoutMeters meters = new FanoutMeters(registry);
    private final FaultyAllocator allocator = new FaultyAllocator();
    private final TickPace pace = new TickPace(Stage.TICK);
    private final Attendance attendance = new Attendance(10);
    private final Fanout fanout = new Fanout(
            Stage.parts(served, new TestKeys(), attendance, registry),
            Stage.settings(new InetSocketAddress(0)),
            meters,
            allocator,
            new PassHolders(attendance, served.rooms()));
    private final Watch small = new Watch(SMALL, fanout, meters, UnpooledByteBufAllocator.DEFAULT);
    private final Watch large = new Watch(LARGE, fanout, meters, UnpooledByteBufAllocator.DEFAULT);
    private long offset;

    @BeforeEach
    void open() {
        SMALL.headers(1, SaleState.OPEN).forEach(this::write);
        LARGE.headers(1, SaleState.OPEN).forEach(this::write);
        served.seats().publish(views);
    }

    @AfterEach
    void close() {
        small.close();
        large.close();
        fanout.close();
    }

    @Test
    void a_show_that_cannot_be_encoded_ends_its_own_streams_and_no_others() {
        watch(small);
        watch(large);
        allocator.failAbove(1_000);
        hold(SMALL, 1);
        for (int cell = 0; cell < 500; cell++) {
            hold(LARGE, cell);
        }

        fanout.tickAndPace(pace);

        assertThat(small.received()).contains("{\"A\":[1,1]}");
        assertThat(large.received()).endsWith("0\r\n\r\n");
        assertThat(failed()).isEqualTo(1);
        hold(SMALL, 2);
        fanout.tickAndPace(pace);
        assertThat(small.received()).contains("{\"A\":[2,1]}");
    }

    @Test
    void one_who_cannot_be_answered_because_of_it_is_told_to_come_again() {
        watch(small);
        allocator.failAbove(1_000);
        large.ask();

        fanout.tickAndPace(pace);

        assertThat(large.received()).startsWith("HTTP/1.1 503").containsIgnoringCase("retry-after");
        assertThat(failed()).isEqualTo(1);
        allocator.failAbove(Integer.MAX_VALUE);
        try (Watch again = new Watch(LARGE, fanout, meters, UnpooledByteBufAllocator.DEFAULT)) {
            watch(again);
        }
    }

    private void watch(Watch watch) {
        watch.ask();
        fanout.tickAndPace(pace);
        assertThat(watch.received()).contains("event: snapshot");
    }

    private void hold(Show show, int cell) {
        write(show.seat(0, cell, SeatStatus.HELD));
    }

    private void write(Entry entry) {
        views.put(entry.key(), Objects.requireNonNull(entry.value()), ++offset);
    }

    private double failed() {
        return registry.get("realticket.ticks.failed").counter().count();
    }
}
