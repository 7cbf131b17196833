package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import org.junit.jupiter.api.Test;

/** Seats as numbers. */
class SeatNumbersTest {
    private final SeatNumbers numbers = new SeatNumbers(Halls.SMALL);

    @Test
    void numbers_run_through_the_sections_in_order_gaps_included() {
        assertThat(numbers.cells()).isEqualTo(14);
        assertThat(numbers.of(SeatId.of("A-0"))).isZero();
        assertThat(numbers.of(SeatId.of("A-9"))).isEqualTo(9);
        assertThat(numbers.of(SeatId.of("B-0"))).isEqualTo(10);
        assertThat(numbers.of(SeatId.of("B-3"))).isEqualTo(13);
    }

    @Test
    void a_number_and_its_seat_name_each_other() {
        for (int number = 0; number < numbers.cells(); number++) {
            if (number != 7) {
                assertThat(numbers.of(numbers.seat(number))).isEqualTo(number);
            }
        }
    }

    @Test
    void a_gap_a_cell_beyond_the_grid_and_an_unknown_section_have_no_number() {
        for (String seat : new String[] {"A-7", "A-10", "A-15", "B-4", "C-0"}) {
            assertThat(numbers.of(SeatId.of(seat))).isEqualTo(SeatNumbers.NONE);
        }
    }

    @Test
    void categories_change_in_the_middle_of_each_section() {
        assertThat(numbers.category(4)).isEqualTo("R");
        assertThat(numbers.category(5)).isEqualTo("S");
        assertThat(numbers.category(10)).isEqualTo("R");
        assertThat(numbers.category(12)).isEqualTo("S");
    }

    @Test
    void deadlines_keep_the_largest_number_of_the_largest_place_apart() {
        int last = SeatLayout.CELLS_MAX - 1;
        long deadline = Sale.OPENS.toEpochMilli();
        Deadlines deadlines = new Deadlines();
        deadlines.add(deadline, last);

        assertThat(deadlines.soonest()).isEqualTo(deadline);
        assertThat(deadlines.due(deadline - 1).hasNext()).isFalse();
        PrimitiveIterator.OfInt due = deadlines.due(deadline);
        assertThat(due.nextInt()).isEqualTo(last);
        deadlines.remove(deadline, last);
        assertThat(deadlines.soonest()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void a_place_with_more_cells_than_can_be_numbered_is_no_layout() {
        List<SectionLayout> sections = new ArrayList<>();
        for (int cells = 0; cells + 100_000 <= SeatLayout.CELLS_MAX; cells += 100_000) {
            sections.add(Halls.section("S" + cells, 500, 100_000, cell -> cell == 0));
        }
        assertThat(new SeatLayout(1, sections).seatCount()).isEqualTo(sections.size());

        sections.add(Halls.section("more", 500, 100_000, cell -> cell == 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SeatLayout(1, sections));
    }
}
