package io.realticket.seatprojector.seat;

import io.realticket.contracts.layout.FocalPoint;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final int[] ranks;

    /**
     * One row of one section.
     *
     * @param section its ordinal
     * @param start number of its first cell
     * @param end number behind its last cell
     * @param categories the categories of its cells, as bits by their ordinals
     * @param nearest a distance that none of its cells is nearer than
     * @param depth its distance from the focal point along the rows' direction, may be negative
     * @param centre the focal point's place along the row
     */
    record Row(int section, int start, int end, long categories, long nearest, long depth, long centre) {
        /** Returns how far the cell with {@code number} is from the focal point. */
        long distance(int number) {
            long across = (long) (number - start) * UNITS_PER_CELL - centre;
            return (long) Math.sqrt((double) (depth * depth + across * across));
        }
    }

    HallRows(SeatLayout layout, SeatNumbers numbers) {
        List<Row> all = new ArrayList<>();
        int start = 0;
        for (int ordinal = 0; ordinal < layout.sections().size(); ordinal++) {
            SectionLayout section = layout.sections().get(ordinal);
            FocalPoint focal = section.focalPointOrFront();
            for (int cell = 0; cell < section.cells(); cell += section.rowLength()) {
                int row = cell / section.rowLength();
                int end = Math.min(cell + section.rowLength(), section.cells());
                long depth = (long) row * UNITS_PER_CELL - focal.rowHundredths();
                long categories = 0;
                for (int number = start + cell; number < start + end; number++) {
                    categories |= 1L << numbers.categoryOrdinal(number);
                }
                long centre = focal.cellHundredths();
                long nearest = nearest(end - cell, depth, centre);
                all.add(new Row(ordinal, start + cell, start + end, categories, nearest, depth, centre));
            }
            start += section.cells();
        }
        all.sort(Comparator.comparingLong(Row::nearest).thenComparingInt(Row::start));
        rows = List.copyOf(all);
        ranks = new int[start];
        for (int rank = 0; rank < rows.size(); rank++) {
            Arrays.fill(ranks, rows.get(rank).start(), rows.get(rank).end(), rank);
        }
    }

    private static long nearest(int cells, long depth, long centre) {
        long last = (cells - 1L) * UNITS_PER_CELL;
        long across = Math.clamp(centre, 0L, last) - centre;
        return (long) Math.sqrt((double) (depth * depth + across * across));
    }

    /** Returns the place among the rows, nearest first, of the one with the cell {@code number}. */
    int rank(int number) {
        return ranks[number];
    }

    /** Returns the rows, nearest first. */
    List<Row> nearestFirst() {
        return rows;
    }
}
