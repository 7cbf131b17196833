package io.realticket.commandapi.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.FocalPoint;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.layout.SectionLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the stage lies in a section's own grid: the grid fills the outline's bounding box, seen from above. */
class SectionPlanTest {
    private static final SectionPlan PLAN = new SectionPlan(
            "A",
            List.of(new Point(100, 200), new Point(300, 200), new Point(300, 240), new Point(100, 240)),
            new SectionLayout(new SectionId("A"), 10, 20, SeatBitmap.full(20), List.of(new CategoryRun("R", 20))));

    private static FocalPoint seenFrom(double x, double y) {
        return PLAN.gridSeenFrom(new Overview(1_000, 1_000, new Point(x, y))).focalPointOrFront();
    }

    @Test
    void a_stage_above_lies_before_the_first_row() {
        assertThat(seenFrom(200, 190)).isEqualTo(new FocalPoint(-100, 450));
    }

    @Test
    void a_stage_to_the_right_lies_beyond_the_last_cell() {
        assertThat(seenFrom(400, 220)).isEqualTo(new FocalPoint(50, 1_450));
    }

    @Test
    void the_middle_of_the_first_cell_is_zero() {
        assertThat(seenFrom(110, 210)).isEqualTo(new FocalPoint(0, 0));
    }
}
