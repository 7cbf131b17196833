package io.realticket.commandapi.catalog;

import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.ShowSettings;

/**
 * A show with all that its sale is decided by, besides the layout.
 *
 * @param program what is played
 * @param layoutVersion of the place's layout, immutable once a show uses it
 * @param admission who may ask for seats
 */
public record ShowOnSale(Show show, Program program, SaleTerms terms, int layoutVersion, Admission admission) {
    /** Returns what the decider must know of this show, whose place looks like {@code layout}. */
    public ShowSettings settings(PlaceLayout layout) {
        return new ShowSettings(
                terms.version(),
                layout.seatLayout(),
                terms.prices(),
                terms.rules(),
                show.times().opensAt(),
                show.times().closesAt(),
                admission);
    }
}
