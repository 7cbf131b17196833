package io.realticket.commandapi.catalog;

import io.realticket.contracts.layout.SectionLayout;
import java.util.List;

/**
 * A section as it is drawn and sold.
 *
 * @param name what buyers read
 * @param outline corner points in the overview
 * @param grid the seats
 */
public record SectionPlan(String name, List<Point> outline, SectionLayout grid) {
    /** Copies the list. */
    public SectionPlan {
        outline = List.copyOf(outline);
    }

    /** Returns what stands on a ticket: row and number count grid columns from 1, as the map does. */
    public String label(int cell) {
        int row = cell / grid.rowLength() + 1;
        int number = cell % grid.rowLength() + 1;
        return name + " " + row + "열 " + number + "번";
    }
}
