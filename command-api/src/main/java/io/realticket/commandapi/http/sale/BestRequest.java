package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.seat.SaleRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the best seats that are free.
 *
 * @param seatCount how many
 * @param category of the seats; null for any
 * @param sections of the seats; null or empty for any
 */
record BestRequest(
        @Nullable Integer seatCount,
        @Nullable String category,
        @Nullable List<@Nullable String> sections) {
    int checkedCount() {
        if (seatCount == null || seatCount < 1 || seatCount > SaleRules.SEATS_PER_BUYER_BOUND) {
            throw Problem.invalid("best.seatCount", "must be 1 to " + SaleRules.SEATS_PER_BUYER_BOUND)
                    .exception();
        }
        return seatCount;
    }

    @Nullable
    String checkedCategory(ShowOnSale show) {
        boolean known = category == null
                || show.terms().prices().stream().map(PriceCategory::category).anyMatch(category::equals);
        if (!known) {
            throw Problem.invalid("best.category", "must be a price category of the show")
                    .exception();
        }
        return category;
    }

    List<SectionId> checkedSections(PlaceLayout layout) {
        List<SectionId> known = new ArrayList<>();
        List<@Nullable String> named = sections == null ? List.of() : sections;
        for (int i = 0; i < named.size(); i++) {
            String name = named.get(i);
            SectionId id = layout.sections().stream()
                    .map(section -> section.grid().id())
                    .filter(section -> section.value().equals(name))
                    .findFirst()
                    .orElse(null);
            if (id == null || known.contains(id)) {
                throw Problem.invalid("best.sections[" + i + "]", "must be a section of the place, named once")
                        .exception();
            }
            known.add(id);
        }
        return known;
    }
}
