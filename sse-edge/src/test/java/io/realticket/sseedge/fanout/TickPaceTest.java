package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How the tick stretches and shrinks. */
class TickPaceTest {
    private static final Duration NO_TIME = Duration.ZERO;

    private final TickPace pace = new TickPace(new TickSettings(
            Duration.ofMillis(50), Duration.ofMillis(500), Duration.ofSeconds(1), 64, 4096, Duration.ofSeconds(1)));

    private Duration next(Duration took, boolean undelivered) {
        return pace.next(took, undelivered);
    }

    @Test
    void an_idle_edge_ticks_at_its_shortest() {
        assertThat(next(NO_TIME, false)).hasMillis(50);
        assertThat(next(Duration.ofMillis(25), false)).hasMillis(50);
    }

    @Test
    void a_tick_of_more_than_half_the_interval_doubles_it_up_to_the_longest() {
        assertThat(next(Duration.ofMillis(26), false)).hasMillis(100);
        assertThat(next(Duration.ofMillis(60), false)).hasMillis(200);
        assertThat(next(Duration.ofSeconds(1), false)).hasMillis(400);
        assertThat(next(Duration.ofSeconds(1), false)).hasMillis(500);
    }

    @Test
    void undelivered_bursts_double_it_and_delivered_ones_halve_it_again() {
        assertThat(next(NO_TIME, true)).hasMillis(100);
        assertThat(next(NO_TIME, true)).hasMillis(200);
        assertThat(next(NO_TIME, false)).hasMillis(100);
        assertThat(next(NO_TIME, false)).hasMillis(50);
    }
}
