package io.realticket.contracts.layout;

import static io.realticket.contracts.layout.Layouts.sparse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.topic.TopicSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A layout travels in one record. */
class LayoutSizeTest {
    private static final JsonForm<SeatLayout> FORM = JsonForm.of(SeatLayout.class);
    private static final int BIG_BUT_USUAL_BYTES = 256 * 1024;
    /** What a command with a layout has besides: ids, prices, limits, times. */
    private static final int BESIDES_BYTES = 64 * 1024;

    @Test
    void a_stadium_of_100_000_seats_takes_less_than_256_kB() {
        SeatLayout stadium = new SeatLayout(
                1,
                IntStream.range(0, 400).mapToObj(number -> wedge("S" + number)).toList());

        assertThat(stadium.seatCount()).isEqualTo(100_000);
        assertThat(FORM.write(stadium)).hasSizeLessThan(BIG_BUT_USUAL_BYTES);
        assertThat(FORM.read(FORM.write(stadium))).isEqualTo(stadium);
    }

    @Test
    void the_largest_layout_that_is_taken_fits_into_a_record() {
        List<SectionLayout> sections = new ArrayList<>();
        for (int number = 0; number < SeatLayout.SECTIONS_MAX; number++) {
            sections.add(section(
                    number, SeatId.INDEX_MAX / SeatLayout.SECTIONS_MAX, SeatLayout.RUNS_MAX / SeatLayout.SECTIONS_MAX));
        }
        SeatLayout largest = new SeatLayout(Integer.MAX_VALUE, sections);

        assertThat(FORM.write(largest)).hasSizeLessThan(TopicSpec.RECORD_BYTES_MAX - BESIDES_BYTES);
    }

    @Test
    void one_category_run_too_many_is_refused() {
        List<SectionLayout> sections = List.of(section(0, 8_192, 8_192), sparse("B", 1, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatLayout(1, sections))
                .withMessage("sections have together at most 8192 category runs, not 8193");
    }

    // 250 seats between aisles: each row falls into three runs of categories.
    private static SectionLayout wedge(String id) {
        boolean[] seats = new boolean[27 * 10];
        List<CategoryRun> runs = new ArrayList<>();
        for (int row = 0; row < 10; row++) {
            for (int number = 0; number < 27; number++) {
                seats[row * 27 + number] = number != 8 && number != 17;
            }
            runs.add(new CategoryRun("S", 9));
            runs.add(new CategoryRun("R", 9));
            runs.add(new CategoryRun("S", 9));
        }
        // The middle of only every other section is dearer, or there were more runs than in any real place.
        boolean plain = Integer.parseInt(id.substring(1)) % 2 == 0;
        return new SectionLayout(
                new SectionId(id),
                27,
                seats.length,
                SeatBitmap.of(seats),
                plain ? List.of(new CategoryRun("S", 270)) : runs);
    }

    private static SectionLayout section(int number, int cells, int runs) {
        boolean[] seats = new boolean[cells];
        Arrays.fill(seats, 0, Math.min(cells, 100), true);
        List<CategoryRun> categories = IntStream.range(0, runs)
                .mapToObj(run -> new CategoryRun("가나다라마바사아자차카타파하거너", cells / runs))
                .toList();
        return new SectionLayout(
                new SectionId("가나다라마바사아자차카" + (10_000 + number)), cells, cells, SeatBitmap.of(seats), categories);
    }
}
