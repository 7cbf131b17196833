package io.realticket.commandapi.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountersTest {
    private static final Rate RATE = new Rate(100, Duration.ofSeconds(5));

    private final Clock clock = new Clock();
    private final Counters counters = new Counters(LimitClass.ACCOUNT, RATE, 1_000, clock);

    @Test
    void a_burst_is_allowed_and_one_more_is_not_until_its_part_of_the_time_has_passed() {
        IntStream.range(0, 100)
                .forEach(_ -> assertThat(counters.take("a").isAllowed()).isTrue());

        Taken refused = counters.take("a");
        assertThat(refused.isAllowed()).isFalse();
        assertThat(refused.left()).isZero();
        assertThat(refused.pause()).isEqualTo(Duration.ofMillis(50));
        assertThat(refused.restored()).isEqualTo(Duration.ofSeconds(5));

        clock.pass(Duration.ofMillis(49));
        assertThat(counters.take("a").isAllowed()).isFalse();
        clock.pass(Duration.ofMillis(1));
        assertThat(counters.take("a").isAllowed()).isTrue();
    }

    @Test
    void who_clicks_as_fast_as_a_hand_can_is_never_refused() {
        for (int click = 0; click < 1_000; click++) {
            assertThat(counters.take("a").isAllowed()).isTrue();
            clock.pass(Duration.ofMillis(80));
        }
    }

    @Test
    void one_does_not_use_up_what_another_has() {
        IntStream.range(0, 101).forEach(_ -> counters.take("a"));

        assertThat(counters.take("b").isAllowed()).isTrue();
        assertThat(counters.take("b").left()).isEqualTo(98);
    }

    @Test
    void what_is_given_back_may_be_done_again() {
        IntStream.range(0, 100).forEach(_ -> counters.take("a"));

        counters.giveBack("a");

        assertThat(counters.take("a").isAllowed()).isTrue();
        assertThat(counters.take("a").isAllowed()).isFalse();
    }

    @Test
    void no_more_names_are_remembered_than_the_bound_says() {
        IntStream.range(0, 20_000).forEach(name -> counters.take("name " + name));

        assertThat(counters.size()).isLessThanOrEqualTo(1_000);
    }

    @Test
    void who_has_been_still_long_enough_is_forgotten() {
        counters.take("a");
        clock.pass(Duration.ofSeconds(6));

        assertThat(counters.size()).isZero();
    }

    private static final class Clock implements TimeMeter {
        private final AtomicLong nanos = new AtomicLong(1);

        void pass(Duration time) {
            nanos.addAndGet(time.toNanos());
        }

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
