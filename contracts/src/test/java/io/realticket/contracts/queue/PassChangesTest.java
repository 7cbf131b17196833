package io.realticket.contracts.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.PassId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who came and who left, in parts. */
class PassChangesTest {
    private static List<PassId> passes(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new PassId(new UUID(0, number)))
                .toList();
    }

    @Test
    void no_part_has_more_of_either_than_it_may_and_nobody_is_left_out() {
        List<PassId> five = passes(5);
        List<PassId> three = passes(3);

        assertThat(new PassChanges(five, three).parts(2))
                .containsExactly(
                        new PassChanges(five.subList(0, 2), three.subList(0, 2)),
                        new PassChanges(five.subList(2, 4), three.subList(2, 3)),
                        new PassChanges(five.subList(4, 5), List.of()));
    }

    @Test
    void as_many_as_fit_are_one_part_and_nobody_is_none() {
        assertThat(new PassChanges(passes(2), List.of()).parts(2))
                .containsExactly(new PassChanges(passes(2), List.of()));
        assertThat(new PassChanges(List.of(), List.of()).parts(2)).isEmpty();
    }
}
