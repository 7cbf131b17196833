package io.realticket.commandapi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.layout.SectionLayout;
import io.realticket.contracts.seat.SeatRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As many cells to a command as it may name, and none for which there is no seat. */
class SeatChunksTest {
    private static final SectionId A = new SectionId("A");

    @Test
    void a_range_beyond_a_thousand_cells_takes_several_commands() {
        assertThat(SeatChunks.of(hall(2_500, -1), List.of(range(0, 2_500))))
                .containsExactly(List.of(range(0, 1_000)), List.of(range(1_000, 2_000)), List.of(range(2_000, 2_500)));
    }

    @Test
    void small_ranges_share_a_command_until_it_is_full() {
        assertThat(SeatChunks.of(hall(2_000, -1), List.of(range(0, 600), range(700, 1_100), range(1_200, 1_201))))
                .containsExactly(List.of(range(0, 600), range(700, 1_100)), List.of(range(1_200, 1_201)));
    }

    @Test
    void where_there_is_no_seat_nothing_is_asked() {
        assertThat(SeatChunks.of(hall(3, 1), List.of(range(1, 2)))).isEmpty();
        assertThat(SeatChunks.of(hall(3, 1), List.of())).isEmpty();
    }

    @Test
    void a_range_ends_with_its_section_which_must_be_there() {
        assertThat(SeatChunks.of(hall(10, -1), List.of(range(5, 99)))).containsExactly(List.of(range(5, 10)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeatChunks.of(hall(10, -1), List.of(new SeatRange(new SectionId("B"), 0, 1))));
    }

    private static SeatRange range(int from, int to) {
        return new SeatRange(A, from, to);
    }

    private static PlaceLayout hall(int cells, int gap) {
        boolean[] seats = new boolean[cells];
        for (int cell = 0; cell < cells; cell++) {
            seats[cell] = cell != gap;
        }
        SectionLayout grid = new SectionLayout(A, 1, cells, SeatBitmap.of(seats), List.of(new CategoryRun("R", cells)));
        return new PlaceLayout(1, new Overview(1, 1, new Point(0, 0)), List.of(new SectionPlan("A", List.of(), grid)));
    }
}
