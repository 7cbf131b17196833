package io.realticket.contracts.layout;

/**
 * Where what everyone looks at is, seen from one section's grid: the first cell of the first row is (0, 0), and a
 * neighbour is 100 away. Mostly it lies before the first row, at a negative row.
 *
 * @param rowHundredths along the rows' direction, in hundredths of a cell
 * @param cellHundredths along a row, in hundredths of a cell
 */
public record FocalPoint(int rowHundredths, int cellHundredths) {
    /** Farthest that a stage may lie from a section, in hundredths of a cell; farther away it makes no difference. */
    public static final int HUNDREDTHS_MAX = 10_000_000;

    private static final int HUNDREDTHS = 100;

    /** Checks the bounds. */
    public FocalPoint {
        if (Math.abs((long) rowHundredths) > HUNDREDTHS_MAX || Math.abs((long) cellHundredths) > HUNDREDTHS_MAX) {
            throw new IllegalArgumentException("a focal point is within " + HUNDREDTHS_MAX + " hundredths, not at "
                    + rowHundredths + " and " + cellHundredths);
        }
    }

    /** Returns the middle of the front of a section: a cell before its first row. */
    public static FocalPoint frontOf(int rowLength) {
        return new FocalPoint(-HUNDREDTHS, (rowLength - 1) * HUNDREDTHS / 2);
    }
}
