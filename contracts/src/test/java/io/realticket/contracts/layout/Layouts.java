package io.realticket.contracts.layout;

import io.realticket.contracts.id.SectionId;
import java.util.Arrays;
import java.util.List;

/** Sections for tests. */
public final class Layouts {
    private Layouts() {}

    /** Returns a section whose cells are all seats of category R. */
    public static SectionLayout grid(String id, int rowLength, int cells) {
        return new SectionLayout(
                new SectionId(id), rowLength, cells, SeatBitmap.full(cells), List.of(new CategoryRun("R", cells)));
    }

    /** Returns a section of one row of which only the first {@code seats} cells are seats. */
    public static SectionLayout sparse(String id, int cells, int seats) {
        boolean[] bits = new boolean[cells];
        Arrays.fill(bits, 0, seats, true);
        return new SectionLayout(
                new SectionId(id), cells, cells, SeatBitmap.of(bits), List.of(new CategoryRun("R", cells)));
    }
}
