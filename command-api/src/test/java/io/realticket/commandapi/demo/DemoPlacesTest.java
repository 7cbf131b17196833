package io.realticket.commandapi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.catalog.Point;
import io.realticket.commandapi.catalog.SectionPlan;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.layout.SeatLayout;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demo's arena and stadium as the import reads them. Run with {@code -Ddemo.write=true} to write their files anew. */
class DemoPlacesTest {
    private static final boolean WRITE = Boolean.getBoolean("demo.write");
    private static final int LAYOUT_BYTES_MAX = 256 * 1024;

    @ParameterizedTest
    @EnumSource
    void the_file_is_what_the_program_draws(DrawnPlace place) throws IOException {
        if (WRITE) {
            Files.writeString(place.file(), place.content());
        }

        assertThat(place.file())
                .as("run ./mvnw -pl command-api -am test -Ddemo.write=true and look at the difference")
                .content()
                .isEqualTo(place.content());
    }

    @Test
    void the_arena_has_ten_thousand_seats() {
        assertThat(DrawnPlace.ARENA.layout().seatLayout().seatCount()).isEqualTo(10_000);
    }

    @Test
    void the_stadium_has_sixty_thousand_seats_in_forty_sections() {
        assertThat(DrawnPlace.STADIUM.layout().sections()).hasSize(40);
        assertThat(DrawnPlace.STADIUM.layout().seatLayout().seatCount()).isEqualTo(60_000);
    }

    @ParameterizedTest
    @EnumSource
    void every_seat_lies_inside_the_outline_of_its_section(DrawnPlace place) {
        assertThat(place.layout().sections())
                .allSatisfy(section -> assertThat(middlesOfSeats(section))
                        .allMatch(seat -> outline(section).contains(seat.x(), seat.y())));
    }

    @ParameterizedTest
    @EnumSource
    void seats_are_as_wide_as_they_are_deep(DrawnPlace place) {
        assertThat(place.layout().sections()).allSatisfy(section -> {
            Rectangle2D box = outline(section).getBounds2D();
            double width = box.getWidth() / section.grid().rowLength();
            double depth = box.getHeight() / rows(section);
            assertThat(width / depth).isBetween(0.95, 1.05);
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_section_lies_on_another_or_on_the_stage(DrawnPlace place) {
        List<SectionPlan> sections = place.layout().sections();
        Point stage = place.layout().overview().focalPoint();

        for (SectionPlan one : sections) {
            assertThat(outline(one).contains(stage.x(), stage.y()))
                    .as(one.name())
                    .isFalse();
            for (SectionPlan other : sections.subList(sections.indexOf(one) + 1, sections.size())) {
                Area both = new Area(outline(one));
                both.intersect(new Area(outline(other)));
                assertThat(both.isEmpty())
                        .as(one.name() + " and " + other.name())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_layout_fits_into_a_record(DrawnPlace place) {
        assertThat(JsonForm.of(SeatLayout.class).write(place.layout().seatLayout()))
                .hasSizeLessThan(LAYOUT_BYTES_MAX);
    }

    private static List<Point> middlesOfSeats(SectionPlan section) {
        Rectangle2D box = outline(section).getBounds2D();
        int columns = section.grid().rowLength();
        return IntStream.range(0, section.grid().cells())
                .filter(section.grid().seats()::isSeat)
                .mapToObj(cell -> new Point(
                        box.getX() + (cell % columns + 0.5) * box.getWidth() / columns,
                        box.getY() + (Math.floorDiv(cell, columns) + 0.5) * box.getHeight() / rows(section)))
                .toList();
    }

    private static int rows(SectionPlan section) {
        return section.grid().cells() / section.grid().rowLength();
    }

    private static Path2D outline(SectionPlan section) {
        Path2D outline = new Path2D.Double();
        Point first = section.outline().getFirst();
        outline.moveTo(first.x(), first.y());
        section.outline().forEach(point -> outline.lineTo(point.x(), point.y()));
        outline.closePath();
        return outline;
    }
}
