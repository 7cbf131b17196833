package io.realticket.contracts.layout;

/**
 * What the seats of one category cost in one show.
 *
 * @param category the category's id in the layout
 * @param label what buyers read, 1 to {@value #LABEL_LENGTH_MAX} characters
 * @param price of one seat
 */
public record PriceCategory(String category, String label, Money price) {
    /** Longest label: it stands beside a price on a small page. */
    public static final int LABEL_LENGTH_MAX = 64;

    /** Checks the form. */
    public PriceCategory {
        ShortText.checked("category", category, CategoryRun.CATEGORY_LENGTH_MAX);
        ShortText.checked("label", label, LABEL_LENGTH_MAX);
    }
}
