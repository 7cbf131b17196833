package io.realticket.contracts.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a seat is written. */
class SeatIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"A-0", "A-9", "A-10", "가-37", "나구역_2-1048575", "0123456789abcdef-1"})
    void a_seat_is_read_and_written(String text) {
        assertThat(SeatId.of(text)).hasToString(text);
    }

    @Test
    void a_seat_has_its_section_and_index() {
        assertThat(SeatId.of("가-37")).isEqualTo(new SeatId(new SectionId("가"), 37));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "A-",
                "-",
                "-1",
                "A--1",
                "A-+1",
                "A-01",
                "A-00",
                "A-1 ",
                " A-1",
                "A-1-1",
                "A-x",
                "A-１",
                "A-1048576",
                "A-9999999",
                "A-10000000",
                "A-99999999999999999999",
                "A-4294967296",
                "A/1",
                "A B-1",
                "0123456789abcdefg-1"
            })
    void another_spelling_or_an_index_out_of_bounds_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SeatId.of(text));
    }

    @Test
    void the_index_is_from_0_to_the_bound_exclusive() {
        SectionId section = new SectionId("A");

        assertThat(new SeatId(section, 0).index()).isZero();
        assertThat(new SeatId(section, SeatId.INDEX_MAX - 1).index()).isEqualTo(1_048_575);
        for (int index : List.of(-1, SeatId.INDEX_MAX, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SeatId(section, index))
                    .withMessage("a seat index is from 0 to 1048575, not " + index);
        }
    }

    @Test
    void seats_are_ordered_by_section_then_number() {
        assertThat(List.of(SeatId.of("B-0"), SeatId.of("A-10"), SeatId.of("A-9")).stream()
                        .sorted())
                .containsExactly(SeatId.of("A-9"), SeatId.of("A-10"), SeatId.of("B-0"));
    }
}
