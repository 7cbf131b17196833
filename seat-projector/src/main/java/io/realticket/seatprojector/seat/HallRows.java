package io.realticket.seatprojector.seat;

import io.realticket.contracts.layout.FocalPoint;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rows of a layout as stretches of seat numbers, and how far each cell is from the focal point. Rows are kept nearest
 * first, so that a search can stop early. Immutable.
 */
final class HallRows {
    /** Distances are in hundredths of a cell. */
    static final int UNITS_PER_CELL = 100;

    private final List<Row> rows;

    /**
     * One row of one section.
     *
     * @param section its ordinal
     * @param start number of its first cell
     * @param end number behind its last cell
     * @param depth its distance from the focal point along the rows' direction, may be negative
     * @param centre the focal point's place along the row
     */
    record Row(int section, int start, int end, long depth, long centre) {
        /** Returns how far the cell with {@code number} is from the focal point. */
        long distance(int number) {
            long across = (long) (number - start) * UNITS_PER_CELL - centre;
            return (long) Math.sqrt((double) (depth * depth + across * across));
        }

        /** Returns a distance that no cell of the row is nearer than. */
        long nearest() {
            long last = (long) (end - 1 - start) * UNITS_PER_CELL;
            long across = Math.clamp(centre, 0L, last) - centre;
            return (long) Math.sqrt((double) (depth * depth + across * across));
        }
    }

    HallRows(SeatLayout layout) {
        List<Row> all = new ArrayList<>();
        int start = 0;
        for (int ordinal = 0; ordinal < layout.sections().size(); ordinal++) {
            SectionLayout section = layout.sections().get(ordinal);
            FocalPoint focal = section.focalPointOrFront();
            for (int cell = 0; cell < section.cells(); cell += section.rowLength()) {
                int row = cell / section.rowLength();
                int end = Math.min(cell + section.rowLength(), section.cells());
                long depth = (long) row * UNITS_PER_CELL - focal.rowHundredths();
                all.add(new Row(ordinal, start + cell, start + end, depth, focal.cellHundredths()));
            }
            start += section.cells();
        }
        all.sort(Comparator.comparingLong(Row::nearest).thenComparingInt(Row::start));
        rows = List.copyOf(all);
    }

    /** Returns the rows, nearest first. */
    List<Row> nearestFirst() {
        return rows;
    }
}
