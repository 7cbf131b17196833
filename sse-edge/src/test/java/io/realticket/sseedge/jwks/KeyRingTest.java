package io.realticket.sseedge.jwks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.pass.Pass;
import io.realticket.contracts.pass.PassKey;
import io.realticket.contracts.pass.PassSigner;
import io.realticket.contracts.pass.PassVerdict;
import io.realticket.infra.testkit.Eventually;
import io.realticket.sseedge.client.KeyServer;
import io.realticket.sseedge.history.Passes;
import io.realticket.sseedge.history.Show;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How keys are fetched, from a real server. */
class KeyRingTest {
    private static final Show SHOW = Show.of(1, 1, 20);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration WITHIN = Duration.ofSeconds(5);

    private final PassKey first = PassKey.fresh();
    private final PassKey second = PassKey.fresh();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private KeyServer server;
    private @Nullable KeyRing ring;

    @BeforeEach
    void serve() throws IOException {
        server = new KeyServer(first);
    }

    @AfterEach
    void close() {
        if (ring != null) {
            ring.close();
        }
        server.close();
    }

    private KeyRing start(Duration within, Duration refreshEvery, Duration leastEvery) {
        KeyRing started = new KeyRing(server.url(), new KeySettings(within, refreshEvery, leastEvery), registry);
        ring = started;
        started.start();
        return started;
    }

    private static boolean knows(KeyRing of, PassKey key) {
        Pass pass = Passes.of(SHOW, 1);
        return of.verifier().verify(new PassSigner(key).sign(pass), SHOW.id(), Instant.now())
                instanceof PassVerdict.Good;
    }

    private static void await(CompletableFuture<Void> asked) throws Exception {
        asked.get(Eventually.DEADLINE.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void keys_are_fetched_in_the_background_from_the_start() {
        KeyRing keys = start(WITHIN, NEVER, SHORT);
        Eventually.holds(() -> knows(keys, first));
        assertThat(knows(keys, second)).isFalse();
    }

    @Test
    void one_that_is_missed_is_asked_for_and_one_that_was_taken_back_is_no_longer_known() throws Exception {
        KeyRing keys = start(WITHIN, NEVER, SHORT);
        Eventually.holds(() -> knows(keys, first));
        server.publish(second);
        await(keys.renewed());
        assertThat(knows(keys, second)).isTrue();
        assertThat(knows(keys, first)).isFalse();
    }

    @Test
    void keys_are_fetched_now_and_then_though_nobody_misses_one() {
        KeyRing keys = start(WITHIN, SHORT.multipliedBy(2), SHORT);
        Eventually.holds(() -> knows(keys, first));
        server.publish(first, second);
        Eventually.holds(() -> knows(keys, second));
    }

    @Test
    void many_who_miss_a_key_cost_one_fetch() throws Exception {
        KeyRing keys = new KeyRing(server.url(), new KeySettings(WITHIN, NEVER, NEVER), registry);
        ring = keys;
        CompletableFuture<?>[] asked = new CompletableFuture<?>[100];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = keys.renewed();
        }
        keys.start();
        await(CompletableFuture.allOf(asked));
        assertThat(server.asked()).isEqualTo(1);
    }

    @Test
    void whatever_is_wrong_with_an_answer_the_known_keys_are_kept_and_it_is_tried_again() throws Exception {
        KeyRing keys = start(WITHIN, NEVER, SHORT);
        Eventually.holds(() -> knows(keys, first));
        for (String wrong : new String[] {"not json", "[]", "{\"keys\":" + "x".repeat(100_000)}) {
            server.answer(200, wrong);
            assertThatThrownBy(() -> await(keys.renewed())).isInstanceOf(ExecutionException.class);
        }
        server.answer(500, "{\"keys\":[]}");
        assertThatThrownBy(() -> await(keys.renewed())).isInstanceOf(ExecutionException.class);
        assertThat(knows(keys, first)).isTrue();
        server.publish(second);
        Eventually.holds(() -> knows(keys, second));
    }

    @Test
    void an_answer_that_never_ends_is_given_up() {
        server.fallSilent();
        KeyRing keys = start(Duration.ofMillis(100), NEVER, SHORT);
        Eventually.holds(() -> server.asked() > 1);
        assertThat(knows(keys, first)).isFalse();
    }

    @Test
    void who_still_waits_when_it_is_closed_is_told() {
        KeyRing keys = start(WITHIN, NEVER, NEVER);
        Eventually.holds(() -> knows(keys, first));
        CompletableFuture<Void> asked = keys.renewed();
        keys.close();
        assertThat(asked).isCompletedExceptionally();
        assertThat(keys.renewed()).isCompletedExceptionally();
    }
}
