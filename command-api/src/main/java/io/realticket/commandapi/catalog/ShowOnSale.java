package io.realticket.commandapi.catalog;

import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.ShowSettings;

/**
 * A show with all that its sale is decided by, besides the layout.
 *
 * @param program what is played
 * @param layoutVersion of the place's layout, immutable once a show uses it
 */
public record ShowOnSale(Show show, Program program, SaleTerms terms, int layoutVersion) {
    /** Returns who may ask for seats. */
    public Admission admission() {
        return Admission.NONE;
    }

    /** Returns what the decider must know of this show, whose place looks like {@code layout}. */
    public ShowSettings settings(PlaceLayout layout) {
        return new ShowSettings(
                terms.version(),
                layout.seatLayout(),
                terms.prices(),
                terms.rules(),
                show.times().opensAt(),
                show.times().closesAt(),
                admission());
    }
}
