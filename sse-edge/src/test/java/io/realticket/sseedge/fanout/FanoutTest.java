package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpServerCodec;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.sseedge.history.Entry;
import io.realticket.sseedge.history.Show;
import io.realticket.sseedge.presence.Attendance;
import io.realticket.sseedge.view.ServedViews;
import io.realticket.sseedge.view.ShowViews;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fan-out, tick by tick, with an event loop that runs only when the test lets it. */
@ExtendWith(NoLeaks.class)
class FanoutTest {
    private static final Show SHOW = Show.of(1, 1, 20);
    private static final Pattern DELTAS = Pattern.compile("event: (delta|snapshot)\ndata: (\\{\"A\":\\[[^\n]*)?");

    private final ShowViews views = new ShowViews("topic");
    private final ServedViews served = new ServedViews();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final FanoutMeters meters = new FanoutMeters(registry);
    private final EmbeddedChannel connection = new EmbeddedChannel(new HttpServerCodec());
    private final UnpooledByteBufAllocator allocator = UnpooledByteBufAllocator.DEFAULT;
    private final Attendance attendance = new Attendance(10);
    private final PassHolders holders = new PassHolders(attendance, served.rooms());
    private final StreamSurroundings around = new StreamSurroundings(
            Stage.CONNECTION,
            meters,
            Map.of(connection.eventLoop(), new LoopRoster(connection.eventLoop())),
            allocator,
            holders);
    private final Fanout fanout = new Fanout(
            Stage.parts(served, new TestKeys(), attendance, registry),
            Stage.settings(new InetSocketAddress(0)),
            meters,
            allocator,
            holders);
    private @Nullable Subscriber subscriber;
    private long offset;
    private long now;

    @BeforeEach
    void subscribe() {
        SHOW.headers(1, SaleState.OPEN).forEach(this::write);
        served.seats().publish(views);
        StreamRequest request = StreamRequests.seats(SHOW);
        CorsPolicy cors = new CorsPolicy(Set.of());
        StreamResponse response = new StreamResponse(connection, cors, meters, Duration.ofSeconds(1), null);
        subscriber = new Subscriber(request, null, response, fanout, around);
        subscriber.ask();
        tick();
        connection.runPendingTasks();
        assertThat(received()).isEqualTo("snapshot ");
    }

    @AfterEach
    void close() {
        connection.finishAndReleaseAll();
        around.close();
        fanout.close();
    }

    private void write(Entry entry) {
        views.put(entry.key(), Objects.requireNonNull(entry.value()), ++offset);
    }

    private void hold(int cell) {
        write(SHOW.seat(0, cell, SeatStatus.HELD));
    }

    private boolean tick() {
        return fanout.tick(now += 1_000_000);
    }

    /** Returns the snapshots and deltas that reached the connection since the last call. */
    private String received() {
        StringBuilder text = new StringBuilder();
        for (ByteBuf bytes = connection.readOutbound(); bytes != null; bytes = connection.readOutbound()) {
            text.append(bytes.toString(StandardCharsets.UTF_8));
            bytes.release();
        }
        StringBuilder frames = new StringBuilder();
        Matcher matcher = DELTAS.matcher(text);
        while (matcher.find()) {
            String data = matcher.group(2);
            frames.append(data == null ? matcher.group(1) : data).append(' ');
        }
        return frames.toString();
    }

    @Test
    void a_tick_without_a_change_says_nothing() {
        assertThat(tick()).isFalse();
        connection.runPendingTasks();
        assertThat(connection.outboundMessages()).isEmpty();
    }

    @Test
    void changes_between_two_ticks_travel_in_one_frame() {
        hold(1);
        hold(2);
        tick();
        hold(3);
        tick();
        connection.runPendingTasks();
        assertThat(received()).isEqualTo("{\"A\":[1,1,2,1]} {\"A\":[3,1]} ");
    }

    @Test
    void an_event_loop_that_stands_still_is_given_no_more_than_it_may_queue_and_catches_up_in_one_step() {
        for (int cell = 0; cell < 6; cell++) {
            hold(cell);
            assertThat(tick()).isEqualTo(cell > 0);
        }
        connection.runPendingTasks();
        assertThat(received()).isEqualTo("{\"A\":[0,1]} {\"A\":[1,1]} ");
        // It is told how far it should be, asks, and is answered.
        for (int step = 0; step < 2; step++) {
            assertThat(received()).isEmpty();
            tick();
            connection.runPendingTasks();
        }
        assertThat(received()).isEqualTo("{\"A\":[2,1,3,1,4,1,5,1]} ");
        assertThat(tick()).isFalse();
    }

    @Test
    void a_subscriber_that_left_is_forgotten_and_its_channel_with_it() {
        tick();
        assertThat(registry.get("realticket.channels.open").gauge().value()).isEqualTo(1);
        Objects.requireNonNull(subscriber).closed();
        hold(1);
        tick();
        connection.runPendingTasks();
        assertThat(connection.outboundMessages()).isEmpty();
        assertThat(registry.get("realticket.channels.open").gauge().value()).isZero();
    }
}
