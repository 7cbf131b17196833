package io.realticket.contracts.seat;

import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All a show's seats are decided by, besides what buyers ask.
 *
 * @param version from 1, larger for every change; an older one is ignored
 * @param layout may not change once the show is open, but for where the stage lies
 * @param prices at most {@value #PRICES_MAX}, one for each category that the layout names, all in one currency
 * @param rules what one buyer may take
 * @param opensAt inclusive: a hold decided before it is refused
 * @param closesAt exclusive: a hold decided at or after it is refused
 * @param admission who may ask
 */
public record ShowSettings(
        int version,
        SeatLayout layout,
        List<PriceCategory> prices,
        SaleRules rules,
        Instant opensAt,
        Instant closesAt,
        Admission admission) {
    /** Most prices of a show: more than any buyer could tell apart. */
    public static final int PRICES_MAX = 64;

    /** Checks that the parts fit each other. */
    public ShowSettings {
        prices = List.copyOf(prices);
        if (version < 1) {
            throw new IllegalArgumentException("version is 1 or more, not " + version);
        }
        if (!closesAt.isAfter(opensAt)) {
            throw new IllegalArgumentException("closesAt " + closesAt + " is not after opensAt " + opensAt);
        }
        checkPrices(layout, prices);
    }

    private static void checkPrices(SeatLayout layout, List<PriceCategory> prices) {
        if (prices.size() > PRICES_MAX) {
            throw new IllegalArgumentException("prices are at most " + PRICES_MAX + ", not " + prices.size());
        }
        Set<String> priced = new HashSet<>();
        for (PriceCategory price : prices) {
            if (!priced.add(price.category())) {
                throw new IllegalArgumentException("prices: category " + price.category() + " has two");
            }
            if (!price.price().currency().equals(prices.getFirst().price().currency())) {
                throw new IllegalArgumentException("prices are in one currency, but "
                        + prices.getFirst().category() + " is in "
                        + prices.getFirst().price().currency() + " and " + price.category() + " in "
                        + price.price().currency());
            }
        }
        for (SectionLayout section : layout.sections()) {
            for (CategoryRun run : section.categories()) {
                if (!priced.contains(run.category())) {
                    throw new IllegalArgumentException(
                            "prices: category " + run.category() + " of section " + section.id() + " has none");
                }
            }
        }
    }
}
