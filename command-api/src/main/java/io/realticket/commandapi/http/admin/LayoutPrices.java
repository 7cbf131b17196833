package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.PlaceDesk;
import io.realticket.commandapi.catalog.PlaceEdition;
import io.realticket.commandapi.catalog.SaleTerms;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the prices of a show are those of its layout's categories. Thread-safe. */
@Component
final class LayoutPrices {
    private final PlaceDesk places;

    LayoutPrices(PlaceDesk places) {
        this.places = places;
    }

    /**
     * Returns the version of the layout that {@code terms} fit, or ends the request with a problem.
     *
     * @param version null for the newest
     */
    int check(PlaceId place, @Nullable Integer version, SaleTerms terms) {
        int wanted = version == null
                ? places.place(place).map(PlaceEdition::layoutVersion).orElse(0)
                : version;
        NewPlace drawn = places.drawn(place, wanted)
                .orElseThrow(() -> Problem.of(ProblemType.UNKNOWN_PLACE, "There is no such place, or no such layout.")
                        .exception());
        try {
            // The decider's own rules: a show that breaks one would never open.
            ShowSettings fitting = new ShowSettings(
                    terms.version(),
                    drawn.layout().seatLayout(),
                    terms.prices(),
                    terms.rules(),
                    Instant.EPOCH,
                    Instant.MAX,
                    Admission.NONE);
            return fitting.layout().version();
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("prices", String.valueOf(e.getMessage())).exception();
        }
    }
}
