package io.realticket.queueadmitter.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.queueadmitter.relay.Relay;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** When a relay counts as down. */
class RelayHealthTest {
    private static final Duration SILENCE_MAX = Duration.ofMinutes(1);
    private static final String CAUSE = "refused";

    private static Health health(boolean alive, long unreadable, Duration silentFor, @Nullable String cause) {
        Relay.Condition condition = new Relay.Condition(
                alive, 7, unreadable, silentFor, cause == null ? null : new IllegalStateException(cause));
        return new RelayHealth(() -> condition, SILENCE_MAX, 0).health();
    }

    @Test
    void a_relay_that_goes_well_is_up_and_one_whose_thread_is_gone_is_down() {
        assertThat(health(true, 0, Duration.ZERO, null).getStatus()).isEqualTo(Status.UP);
        assertThat(health(true, 0, Duration.ZERO, null).getDetails()).containsEntry("lag", 7L);
        assertThat(health(false, 0, Duration.ZERO, null).getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void a_relay_that_fails_for_longer_than_it_may_is_down_and_says_why() {
        assertThat(health(true, 0, SILENCE_MAX, CAUSE).getStatus()).isEqualTo(Status.UP);

        Health down = health(true, 0, SILENCE_MAX.plusMillis(1), CAUSE);
        assertThat(down.getStatus()).isEqualTo(Status.DOWN);
        assertThat(down.getDetails())
                .containsEntry("silentFor", "PT1M0.001S")
                .containsEntry("lastFailure", "java.lang.IllegalStateException: " + CAUSE);
    }

    @Test
    void a_fact_that_was_passed_over_unread_is_seen() {
        assertThat(health(true, 1, Duration.ZERO, null).getStatus()).isEqualTo(Status.DOWN);
        assertThat(health(true, 1, Duration.ZERO, null).getDetails()).containsEntry("unreadable", 1L);
    }
}
