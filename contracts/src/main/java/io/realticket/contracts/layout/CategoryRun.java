package io.realticket.contracts.layout;

/**
 * Neighbouring cells of one price category, in cell order.
 *
 * @param category the category's id, 1 to {@value #CATEGORY_LENGTH_MAX} characters
 * @param cells how many cells, at least 1
 */
public record CategoryRun(String category, int cells) {
    /** Longest id of a category. */
    public static final int CATEGORY_LENGTH_MAX = 16;

    /** Checks the bounds. */
    public CategoryRun {
        ShortText.checked("category", category, CATEGORY_LENGTH_MAX);
        if (cells < 1) {
            throw new IllegalArgumentException("cells are 1 or more, not " + cells);
        }
    }
}
