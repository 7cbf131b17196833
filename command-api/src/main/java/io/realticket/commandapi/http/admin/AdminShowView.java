package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.SaleTerms;
import io.realticket.commandapi.catalog.ShowEdition;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.catalog.ShowTimes;
import io.realticket.commandapi.room.RoomTerms;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.PriceCategory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A show with its version, as it can be sent back changed.
 *
 * @param room the rules of its waiting room; null if it has none
 */
record AdminShowView(
        ShowId id,
        long version,
        ProgramId programId,
        PlaceId placeId,
        int layoutVersion,
        Instant startsAt,
        Instant opensAt,
        Instant closesAt,
        int seatsPerBuyerMax,
        long holdSeconds,
        String currency,
        List<AdminPrice> prices,
        int capacity,
        boolean demo,
        int settingsVersion,
        @Nullable RoomRules room) {
    /** What a seat of a category costs, in minor units. */
    record AdminPrice(String category, String label, long amountMinor) {
        static AdminPrice of(PriceCategory price) {
            return new AdminPrice(price.category(), price.label(), price.price().amountMinor());
        }
    }

    /** How a waiting room is, as it can be sent back changed. */
    record RoomRules(
            @Schema(allowableValues = {"draw", "arrival"}) String order,
            long claimSeconds,
            long shoppingSeconds,
            long graceSeconds,
            int callsPerSecondMax,

            @Schema(allowableValues = {"never", "join", "claim"})
            String challengedAt) {
        static RoomRules of(RoomTerms terms) {
            return new RoomRules(
                    terms.order().name().toLowerCase(Locale.ROOT),
                    terms.times().claim().toSeconds(),
                    terms.times().shopping().toSeconds(),
                    terms.times().grace().toSeconds(),
                    terms.callsPerSecondMax(),
                    terms.challengedAt().name().toLowerCase(Locale.ROOT));
        }
    }

    static AdminShowView of(ShowEdition edition, Optional<RoomTerms> room) {
        ShowOnSale onSale = edition.onSale();
        ShowTimes times = onSale.show().times();
        SaleTerms terms = onSale.terms();
        return new AdminShowView(
                onSale.show().id(),
                edition.version(),
                onSale.program().id(),
                onSale.show().place().id(),
                onSale.layoutVersion(),
                times.startsAt(),
                times.opensAt(),
                times.closesAt(),
                terms.rules().seatsPerBuyerMax(),
                terms.rules().holdDuration().toSeconds(),
                terms.prices().getFirst().price().currency(),
                terms.prices().stream().map(AdminPrice::of).toList(),
                edition.capacity(),
                edition.demo(),
                terms.version(),
                room.map(RoomRules::of).orElse(null));
    }
}
