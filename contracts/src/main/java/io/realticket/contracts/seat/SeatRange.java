package io.realticket.contracts.seat;

import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.SectionLayout;
import java.util.List;

/**
 * Neighbouring cells of one section's grid, aisles and gaps included.
 *
 * @param section the section
 * @param from index of the first cell
 * @param to index behind the last cell
 */
public record SeatRange(SectionId section, int from, int to) {
    /** Most cells of all ranges of one command: as many seats as one decision may change. */
    public static final int CELLS_MAX = 1_000;

    /** Checks the bounds. */
    public SeatRange {
        if (from < 0 || to <= from || to > SectionLayout.CELLS_MAX) {
            throw new IllegalArgumentException("a range is 0 <= from < to <= " + SectionLayout.CELLS_MAX + ", not "
                    + from + " to " + to + " of section " + section);
        }
    }

    /** Returns an immutable copy of {@code ranges}, which must have 1 cell or more and not more than the bound. */
    static List<SeatRange> checked(List<SeatRange> ranges) {
        long cells =
                ranges.stream().mapToLong(range -> range.to() - range.from()).sum();
        if (cells < 1 || cells > CELLS_MAX) {
            throw new IllegalArgumentException("ranges have together 1 to " + CELLS_MAX + " cells, not " + cells);
        }
        return List.copyOf(ranges);
    }
}
