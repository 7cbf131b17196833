package io.realticket.commandapi.catalog;

import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.seat.SaleRules;
import java.util.List;

/**
 * On what terms a show is sold.
 *
 * @param version from 1, larger for every change of terms or times
 * @param rules what one buyer may take
 * @param prices one for each category, in the order buyers read them
 */
public record SaleTerms(int version, SaleRules rules, List<PriceCategory> prices) {
    /** Copies the list. */
    public SaleTerms {
        prices = List.copyOf(prices);
    }

    /** Returns the price of {@code category}, which the show must have. */
    public PriceCategory priceOf(String category) {
        return prices.stream()
                .filter(price -> price.category().equals(category))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("category " + category + " has no price"));
    }
}
