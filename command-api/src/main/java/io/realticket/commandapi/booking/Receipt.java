package io.realticket.commandapi.booking;

import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.SaleTerms;
import io.realticket.commandapi.catalog.SectionPlan;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.Money;
import java.util.List;

/**
 * What was bought, in the words of the map.
 *
 * @param total what the seats cost together
 */
public record Receipt(BookedSeats booking, List<Line> lines, Money total) {
    /** Copies the list. */
    public Receipt {
        lines = List.copyOf(lines);
    }

    /**
     * One seat.
     *
     * @param label section, row and number
     * @param category of the price
     */
    public record Line(SeatId seat, String label, String category, Money price) {}

    /** Returns the receipt of {@code booking}, whose seats {@code layout} must have. */
    public static Receipt of(BookedSeats booking, SaleTerms terms, PlaceLayout layout) {
        List<Line> lines =
                booking.seats().stream().map(seat -> line(seat, terms, layout)).toList();
        return new Receipt(booking, lines, total(booking.seats(), terms, layout));
    }

    /** Returns what {@code seats} cost together: at least one, and all of them in {@code layout}. */
    public static Money total(List<SeatId> seats, SaleTerms terms, PlaceLayout layout) {
        return seats.stream()
                .map(seat -> line(seat, terms, layout).price())
                .reduce(Money::plus)
                .orElseThrow(() -> new IllegalStateException("there is no seat to pay for"));
    }

    /** Returns the same receipt with the {@code total} that the decider charged. */
    public Receipt charged(Money charged) {
        return new Receipt(booking, lines, charged);
    }

    private static Line line(SeatId seat, SaleTerms terms, PlaceLayout layout) {
        SectionPlan section = layout.section(seat.section())
                .orElseThrow(() -> new IllegalStateException("the layout has no section of seat " + seat));
        String category = section.grid().categoryOf(seat.index());
        return new Line(
                seat,
                section.label(seat.index()),
                category,
                terms.priceOf(category).price());
    }
}
