package io.realticket.commandapi.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.commandapi.room.ChallengesOverloadedException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Drawing in turn. */
class TurnsTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void whoever_would_have_to_wait_too_long_is_refused_and_a_place_that_is_free_again_is_taken() throws Exception {
        Turns turns = new Turns(1, 0);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> drawn = threads.submit(() -> turns.inTurn(this::slowly));
            begun.await();

            assertThatThrownBy(() -> turns.inTurn(() -> "another")).isInstanceOf(ChallengesOverloadedException.class);

            goOn.countDown();
            assertThat(drawn.get()).isEqualTo("picture");
        }
        assertThat(turns.inTurn(() -> "another")).isEqualTo("another");
    }

    @Test
    void who_may_wait_is_not_refused() throws Exception {
        Turns turns = new Turns(1, 1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> drawn = threads.submit(() -> turns.inTurn(this::slowly));
            begun.await();
            Future<String> next = threads.submit(() -> turns.inTurn(() -> "another"));

            goOn.countDown();

            assertThat(drawn.get()).isEqualTo("picture");
            assertThat(next.get()).isEqualTo("another");
        }
    }

    @Test
    void what_fails_leaves_its_place() {
        Turns turns = new Turns(1, 0);
        assertThatThrownBy(() -> turns.inTurn(() -> {
                    throw new IllegalStateException("no picture");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(turns.inTurn(() -> "another")).isEqualTo("another");
    }

    private String slowly() {
        begun.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "picture";
    }
}
