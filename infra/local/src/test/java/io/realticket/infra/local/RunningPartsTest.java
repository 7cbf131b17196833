package io.realticket.infra.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.infra.embedded.StartFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

/** Parts start in order and stop in the opposite one. */
class RunningPartsTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final RunningParts parts =
            new RunningParts(new Narrator(new PrintStream(told, true, StandardCharsets.UTF_8)));
    private final List<String> stopped = new ArrayList<>();

    @Test
    void the_last_to_start_is_the_first_to_stop() {
        parts.start(List.of(part("one")));
        parts.start(List.of(part("two")));
        parts.close();
        parts.close();
        assertThat(stopped).containsExactly("two", "one");
    }

    @Test
    void parts_of_one_step_start_beside_each_other() {
        CyclicBarrier both = new CyclicBarrier(2);
        Part left = new Part("left", 1, () -> meet(both));
        Part right = new Part("right", 2, () -> meet(both));
        parts.start(List.of(left, right));
        assertThat(told()).contains("left", "right", "ready on port 1");
    }

    @Test
    void one_that_fails_is_told_and_the_others_are_still_stopped() {
        Part bad = new Part("bad", 1, () -> {
            throw new IOException("no");
        });
        assertThatThrownBy(() -> parts.start(List.of(part("good"), bad)))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("bad says: no");
        parts.close();
        assertThat(stopped).containsExactly("good");
    }

    @Test
    void one_that_does_not_stop_does_not_keep_the_others_running() {
        parts.start(List.of(part("first")));
        parts.start(List.of(new Part("stubborn", 1, () -> () -> {
            throw new IOException("stuck");
        })));
        parts.close();
        assertThat(stopped).containsExactly("first");
        assertThat(told()).contains("stubborn did not stop cleanly");
    }

    @Test
    void nothing_starts_after_the_stop() {
        parts.close();
        assertThatThrownBy(() -> parts.start(List.of(part("late")))).isInstanceOf(CancellationException.class);
    }

    private Part part(String name) {
        return new Part(name, 1, () -> () -> stopped.add(name));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private static AutoCloseable meet(CyclicBarrier barrier) throws Exception {
        barrier.await();
        return () -> {};
    }
}
