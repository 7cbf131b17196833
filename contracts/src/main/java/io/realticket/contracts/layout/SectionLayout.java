package io.realticket.contracts.layout;

import io.realticket.contracts.id.SectionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one section: a grid whose cells are seats, aisles or gaps.
 *
 * @param id unique within the place
 * @param rowLength cells in a row, at least 1
 * @param cells cells in the grid, 1 to {@value #CELLS_MAX}
 * @param seats which cells are seats, none beyond the last cell
 * @param categories price categories in cell order; their lengths add up to {@code cells}
 * @param focalPoint where the stage is, seen from the grid; null if the place does not say
 */
public record SectionLayout(
        SectionId id,
        int rowLength,
        int cells,
        SeatBitmap seats,
        List<CategoryRun> categories,
        @Nullable FocalPoint focalPoint) {
    /** Most cells of a section: a whole show of the largest size in one grid, with as many gaps as seats. */
    public static final int CELLS_MAX = 200_000;

    /** Checks the bounds and that the parts fit each other. */
    public SectionLayout {
        categories = List.copyOf(categories);
        if (rowLength < 1) {
            throw new IllegalArgumentException("section " + id + ": rowLength is 1 or more, not " + rowLength);
        }
        if (cells < 1 || cells > CELLS_MAX) {
            throw new IllegalArgumentException("section " + id + ": cells are 1 to " + CELLS_MAX + ", not " + cells);
        }
        if (seats.bytes() != (cells + 7) >> 3) {
            throw new IllegalArgumentException("section " + id + ": seats have " + seats.bytes() + " bytes, not "
                    + ((cells + 7) >> 3) + " for " + cells + " cells");
        }
        for (int cell = cells; cell < seats.bytes() << 3; cell++) {
            if (seats.isSeat(cell)) {
                throw new IllegalArgumentException(
                        "section " + id + ": seats go beyond the last of " + cells + " cells");
            }
        }
        long categorised = categories.stream().mapToLong(CategoryRun::cells).sum();
        if (categorised != cells) {
            throw new IllegalArgumentException(
                    "section " + id + ": categories cover " + categorised + " cells of " + cells);
        }
    }

    /** Describes a section of a place that does not say where the stage is. */
    public SectionLayout(SectionId id, int rowLength, int cells, SeatBitmap seats, List<CategoryRun> categories) {
        this(id, rowLength, cells, seats, categories, null);
    }

    /** Returns where the stage is, seen from the grid; before the middle of the first row if the place does not say. */
    public FocalPoint focalPointOrFront() {
        return focalPoint == null ? FocalPoint.frontOf(rowLength) : focalPoint;
    }

    /** Returns how many rows the grid has; the last may be shorter than the others. */
    public int rows() {
        return Math.ceilDiv(cells, rowLength);
    }

    /** Returns how many seats the section has. */
    public int seatCount() {
        return seats.seatsBefore(cells);
    }

    /** Returns the category of {@code cell}, which must be within the grid. */
    public String categoryOf(int cell) {
        int end = 0;
        for (CategoryRun run : categories) {
            end += run.cells();
            if (cell < end) {
                return run.category();
            }
        }
        throw new IllegalArgumentException("section " + id + " has no cell " + cell);
    }
}
