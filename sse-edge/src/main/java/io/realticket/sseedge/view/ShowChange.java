package io.realticket.sseedge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a show after one cursor, up to another. Applied to a map that is true at any cursor between the two, it
 * gives the map that is true at {@code to}: it says how seats stand, not how they changed.
 *
 * @param from exclusive
 * @param to inclusive
 * @param sections those with changed seats, in the order of the layout
 * @param counts of every section
 * @param countsChanged whether a count may have changed
 * @param sale how the sale stands if that may have changed, else null
 */
public record ShowChange(
        Cursor from,
        Cursor to,
        List<SectionChange> sections,
        List<SectionCount> counts,
        boolean countsChanged,
        @Nullable Sale sale) {

    /** Returns how many seats of the sections that {@code filter} shows changed. */
    public int seats(SectionFilter filter) {
        int seats = 0;
        for (SectionChange section : sections) {
            seats += filter.includes(section.section()) ? section.seats() : 0;
        }
        return seats;
    }
}
