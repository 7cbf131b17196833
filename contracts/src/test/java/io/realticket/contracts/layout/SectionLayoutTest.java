package io.realticket.contracts.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.id.SectionId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a section may be. */
class SectionLayoutTest {
    private static final SectionId A = new SectionId("A");

    @Test
    void a_row_has_a_cell_or_more() {
        assertThat(new SectionLayout(A, 1, 8, SeatBitmap.full(8), runs(8)).rowLength())
                .isEqualTo(1);
        assertRefused(0, 8, SeatBitmap.full(8), runs(8), "section A: rowLength is 1 or more, not 0");
    }

    @Test
    void cells_are_1_to_200_000() {
        assertThat(new SectionLayout(A, 10, 200_000, SeatBitmap.full(200_000), runs(200_000)).seatCount())
                .isEqualTo(200_000);
        assertRefused(10, 0, SeatBitmap.full(0), List.of(), "section A: cells are 1 to 200000, not 0");
        assertRefused(
                10, 200_001, SeatBitmap.full(200_001), runs(200_001), "section A: cells are 1 to 200000, not 200001");
    }

    @Test
    void the_bitmap_has_a_bit_for_every_cell_and_no_seat_beyond() {
        assertThat(new SectionLayout(A, 10, 9, SeatBitmap.full(9), runs(9)).seatCount())
                .isEqualTo(9);
        assertRefused(10, 9, SeatBitmap.full(8), runs(9), "section A: seats have 1 bytes, not 2 for 9 cells");
        assertRefused(10, 9, SeatBitmap.full(17), runs(9), "section A: seats have 3 bytes, not 2 for 9 cells");
        assertRefused(10, 9, SeatBitmap.full(10), runs(9), "section A: seats go beyond the last of 9 cells");
    }

    @Test
    void categories_cover_every_cell_once() {
        assertRefused(10, 9, SeatBitmap.full(9), runs(8), "section A: categories cover 8 cells of 9");
        assertRefused(10, 9, SeatBitmap.full(9), runs(10), "section A: categories cover 10 cells of 9");
        assertRefused(
                10,
                9,
                SeatBitmap.full(9),
                List.of(new CategoryRun("R", Integer.MAX_VALUE), new CategoryRun("R", Integer.MAX_VALUE)),
                "section A: categories cover 4294967294 cells of 9");
    }

    @Test
    void a_cell_has_the_category_of_its_run() {
        SectionLayout section = new SectionLayout(
                A, 10, 10, SeatBitmap.full(10), List.of(new CategoryRun("VIP", 4), new CategoryRun("R", 6)));

        assertThat(List.of(section.categoryOf(0), section.categoryOf(3), section.categoryOf(4), section.categoryOf(9)))
                .containsExactly("VIP", "VIP", "R", "R");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> section.categoryOf(10))
                .withMessage("section A has no cell 10");
    }

    @Test
    void a_category_run_has_a_name_and_a_cell_or_more() {
        assertThat(new CategoryRun("시야제한석_1234567890", 1).cells()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CategoryRun("R", 0))
                .withMessage("cells are 1 or more, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CategoryRun("", 1))
                .withMessage("category has 1 to 16 characters, none of them for control, not: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CategoryRun("0123456789abcdefg", 1))
                .withMessage("category has 1 to 16 characters, none of them for control, not: 0123456789abcdefg");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CategoryRun("R\n", 1))
                .withMessage("category has 1 to 16 characters, none of them for control, not: R\n");
    }

    private static void assertRefused(
            int rowLength, int cells, SeatBitmap seats, List<CategoryRun> runs, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SectionLayout(A, rowLength, cells, seats, runs))
                .withMessage(message);
    }

    private static List<CategoryRun> runs(int cells) {
        return List.of(new CategoryRun("R", cells));
    }
}
