package io.realticket.contracts.layout;

/**
 * What the seats of one category cost in one show.
 *
 * @param category the category's id in the layout
 * @param label what buyers read, 1 to {@value #LABEL_LENGTH_MAX} characters
 * @param price of one seat, at most {@value #PRICE_MINOR_MAX} minor units
 */
public record PriceCategory(String category, String label, Money price) {
    /** Longest label: it stands beside a price on a small page. */
    public static final int LABEL_LENGTH_MAX = 64;

    /** Highest price of a seat, in minor units: more than anybody asks in any currency. */
    public static final long PRICE_MINOR_MAX = 1_000_000_000_000L;

    /** Checks the form. */
    public PriceCategory {
        ShortText.checked("category", category, CategoryRun.CATEGORY_LENGTH_MAX);
        ShortText.checked("label", label, LABEL_LENGTH_MAX);
        if (price.amountMinor() > PRICE_MINOR_MAX) {
            throw new IllegalArgumentException(
                    "price.amountMinor is at most " + PRICE_MINOR_MAX + ", not " + price.amountMinor());
        }
    }
}
