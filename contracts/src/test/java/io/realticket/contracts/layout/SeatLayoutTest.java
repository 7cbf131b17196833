package io.realticket.contracts.layout;

import static io.realticket.contracts.layout.Layouts.grid;
import static io.realticket.contracts.layout.Layouts.sparse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.id.SeatId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a layout may be. */
class SeatLayoutTest {
    @Test
    void the_cells_of_all_sections_together_may_be_as_many_as_seats_can_be_numbered() {
        SeatLayout layout = new SeatLayout(1, sections(5, 200_000, SeatId.INDEX_MAX - 5 * 200_000));

        assertThat(layout.cellCount()).isEqualTo(1 << 20);
    }

    @Test
    void one_cell_more_than_can_be_numbered_is_refused() {
        List<SectionLayout> sections = sections(5, 200_000, SeatId.INDEX_MAX - 5 * 200_000 + 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatLayout(1, sections))
                .withMessage("sections have together at most 1048576 cells, not 1048577");
    }

    @Test
    void a_version_below_1_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatLayout(0, List.of(grid("A", 10, 100))))
                .withMessage("version is 1 or more, not 0");
    }

    @Test
    void no_section_and_one_section_too_many_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatLayout(1, List.of()))
                .withMessage("sections are 1 to 512, not 0");
        assertThat(new SeatLayout(1, grids(512)).sections()).hasSize(512);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatLayout(1, grids(513)))
                .withMessage("sections are 1 to 512, not 513");
    }

    @Test
    void a_section_named_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatLayout(1, List.of(grid("A", 10, 100), grid("A", 10, 100))))
                .withMessage("sections name A twice");
    }

    @Test
    void seats_are_at_least_one_and_at_most_100_000() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatLayout(1, List.of(sparse("A", 100, 0))))
                .withMessage("sections have together 1 to 100000 seats, not 0");
        assertThat(new SeatLayout(1, List.of(sparse("A", 200_000, 100_000))).seatCount())
                .isEqualTo(100_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatLayout(1, List.of(sparse("A", 200_000, 100_001))))
                .withMessage("sections have together 1 to 100000 seats, not 100001");
    }

    @Test
    void rows_of_all_sections_together_are_at_most_20_000() {
        // 9 999 whole rows and a shorter one each.
        SectionLayout half = grid("A", 3, 29_999);

        assertThat(new SeatLayout(1, List.of(half, grid("B", 3, 30_000))).sections())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatLayout(1, List.of(half, grid("B", 3, 30_001))))
                .withMessage("sections have together at most 20000 rows, not 20001");
    }

    private static List<SectionLayout> grids(int count) {
        return IntStream.range(0, count)
                .mapToObj(section -> grid("S" + section, 1, 1))
                .toList();
    }

    // Nearly empty grids: the bound on seats must not hide the bound on cells.
    private static List<SectionLayout> sections(int full, int cells, int lastCells) {
        return IntStream.rangeClosed(0, full)
                .mapToObj(section -> sparse("S" + section, section < full ? cells : lastCells, 10))
                .toList();
    }
}
