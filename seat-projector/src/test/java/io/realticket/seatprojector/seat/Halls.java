package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.FocalPoint;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Places to sell. Every section has category R in its first half and S in the rest. */
final class Halls {
    /** A: two rows of five with a gap at A-7, so nine seats. B: one row of four. */
    static final SeatLayout SMALL =
            new SeatLayout(1, List.of(section("A", 5, 10, cell -> cell != 7), section("B", 4, 4, cell -> true)));

    private Halls() {}

    /** Returns one section A of {@code seats} seats in rows of fifty. */
    static SeatLayout plain(int seats) {
        return new SeatLayout(1, List.of(section("A", 50, seats, cell -> true)));
    }

    static SectionLayout section(String id, int rowLength, int cells, IntPredicate isSeat) {
        boolean[] seats = new boolean[cells];
        for (int cell = 0; cell < cells; cell++) {
            seats[cell] = isSeat.test(cell);
        }
        List<CategoryRun> runs = cells == 1
                ? List.of(new CategoryRun("R", 1))
                : List.of(new CategoryRun("R", cells / 2), new CategoryRun("S", cells - cells / 2));
        return new SectionLayout(new SectionId(id), rowLength, cells, SeatBitmap.of(seats), runs);
    }

    /** Returns the same seats with the stage at {@code stage} of every section's grid. */
    static SeatLayout facing(SeatLayout layout, FocalPoint stage) {
        return new SeatLayout(
                layout.version(),
                layout.sections().stream()
                        .map(section -> new SectionLayout(
                                section.id(),
                                section.rowLength(),
                                section.cells(),
                                section.seats(),
                                section.categories(),
                                stage))
                        .toList());
    }

    /** Returns the seats that the texts spell, such as A-0. */
    static List<SeatId> seats(String... texts) {
        return Arrays.stream(texts).map(SeatId::of).toList();
    }

    /** Returns {@code count} neighbouring seats of section A as texts. */
    static String[] row(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(cell -> "A-" + cell)
                .toArray(String[]::new);
    }
}
