package io.realticket.contracts.layout;

/**
 * Neighbouring cells of one price category, in cell order.
 *
 * @param category the category's id
 * @param cells how many cells, at least 1
 */
public record CategoryRun(String category, int cells) {
    /** Checks the bounds. */
    public CategoryRun {
        if (cells < 1) {
            throw new IllegalArgumentException("a category run has 1 cell or more, not " + cells);
        }
    }
}
