package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.FocalPoint;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import io.realticket.infra.testkit.SeedTest;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Which seats are best: examples a buyer would agree with, and every small hall against every choice there is. */
class BestAvailableTest {
    private static SectionLayout section(int rows, int rowLength, FocalPoint focal) {
        int cells = rows * rowLength;
        return new SectionLayout(
                new SectionId("A"),
                rowLength,
                cells,
                SeatBitmap.full(cells),
                List.of(new CategoryRun("R", cells)),
                focal);
    }

    private static int[] choose(SectionLayout section, BitSet free, int seats) {
        SeatLayout layout = new SeatLayout(1, List.of(section));
        return NaiveChoice.choose(layout, free, new Wanted(new SeatNumbers(layout), null, List.of()), seats);
    }

    private static BitSet all(SectionLayout section) {
        BitSet free = new BitSet();
        free.set(0, section.cells());
        return free;
    }

    @Test
    void an_empty_hall_gives_the_middle_of_the_front_row() {
        SectionLayout section = section(3, 9, FocalPoint.frontOf(9));

        assertThat(choose(section, all(section), 3)).containsExactly(3, 4, 5);
    }

    @Test
    void together_further_back_is_better_than_apart_in_front() {
        SectionLayout section = section(3, 4, FocalPoint.frontOf(4));
        BitSet free = all(section);
        free.clear(1);
        free.clear(6);

        assertThat(choose(section, free, 3)).containsExactly(8, 9, 10);
    }

    @Test
    void no_single_seat_is_left_where_another_choice_is_as_near() {
        SectionLayout section = section(1, 5, new FocalPoint(-100, 150));

        assertThat(choose(section, all(section), 2)).containsExactly(0, 1);
    }

    @Test
    void a_party_too_large_for_one_row_gets_the_fewest_and_largest_blocks() {
        SectionLayout section = section(3, 3, FocalPoint.frontOf(3));
        BitSet free = all(section);
        free.clear(1);

        assertThat(choose(section, free, 5)).containsExactly(3, 4, 5, 6, 7);
    }

    @Test
    void fewer_free_seats_than_asked_for_give_none() {
        SectionLayout section = section(1, 4, FocalPoint.frontOf(4));

        assertThat(choose(section, all(section), 4)).hasSize(4);
        assertThat(choose(section, all(section), 5)).isEmpty();
    }

    @SeedTest(400)
    void no_choice_in_a_small_hall_is_better(long seed) {
        SmallHall hall =
                new SmallHall(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));

        for (int seats = 1; seats <= 5; seats++) {
            assertThat(hall.choose(seats)).as("%s seats of %s", seats, hall).isEqualTo(hall.best(seats));
        }
    }
}
