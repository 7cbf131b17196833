package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.sseedge.client.Frame;
import io.realticket.sseedge.client.StreamClient;
import io.realticket.sseedge.history.Show;
import io.realticket.sseedge.presence.Attendance;
import io.realticket.sseedge.view.Served;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a stream with time. */
@ExtendWith(NoLeaks.class)
class LifetimeTest {
    private static final Show SHOW = Show.of(1, 1, 20);
    private static final Duration NEVER = Duration.ofMinutes(30);

    private static ConnectionSettings settings(Duration keepAlive, Duration stalled, Duration age) {
        ConnectionSettings usual = Stage.CONNECTION;
        return new ConnectionSettings(
                keepAlive,
                stalled,
                age,
                usual.retry(),
                usual.burstsQueuedMax(),
                usual.unsentBytesMax(),
                usual.sendBufferBytes());
    }

    static ConnectionSettings withStalledAfterMillis(long millis) {
        return settings(Duration.ofSeconds(1), Duration.ofMillis(millis), NEVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void silence_is_broken_by_a_comment_and_the_stream_goes_on(String coding) throws IOException {
        try (Stage stage = Stage.with(settings(Duration.ofMillis(50), NEVER, NEVER))) {
            stage.open(SHOW);
            try (StreamClient client = stage.get(SHOW, "", "Accept-Encoding: " + coding)) {
                client.next("counts");
                for (int i = 0; i < 3; i++) {
                    assertThat(client.nextOrEnd()).isEqualTo(new Frame("", "comment", "keep-alive"));
                }
                stage.put(SHOW, 0, 1, SeatStatus.HELD);
                assertThat(client.next().data()).isEqualTo("{\"A\":[1,1]}");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void a_stream_that_is_old_ends_properly_and_its_cursor_goes_on(String coding) throws IOException {
        try (Stage stage = Stage.with(settings(Duration.ofSeconds(1), NEVER, Duration.ofMillis(300)))) {
            stage.open(SHOW);
            String cursor;
            try (StreamClient client = stage.get(SHOW, "", "Accept-Encoding: " + coding)) {
                cursor = client.next("counts").id();
                assertThat(client.nextOrEnd()).isNull();
            }
            stage.put(SHOW, 0, 1, SeatStatus.HELD);
            try (StreamClient client = stage.get(SHOW, "", "Last-Event-ID: " + cursor)) {
                assertThat(client.next().data()).isEqualTo("{\"A\":[1,1]}");
            }
        }
    }

    @Test
    void ages_and_retries_differ_from_stream_to_stream() {
        // 100 draws from thousands of values: that all are equal is as good as impossible.
        StreamSurroundings around = new StreamSurroundings(
                Stage.CONNECTION,
                new FanoutMeters(new SimpleMeterRegistry()),
                Map.of(),
                UnpooledByteBufAllocator.DEFAULT,
                new PassHolders(new Attendance(1), new Served<>()));
        long longest = Stage.CONNECTION.ageMax().toNanos();
        assertThat(LongStream.generate(around::age).limit(100))
                .allSatisfy(age -> assertThat(age).isBetween(longest - longest / 5, longest))
                .doesNotHaveDuplicates();
        around.close();
    }
}
