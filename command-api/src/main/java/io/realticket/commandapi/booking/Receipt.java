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
 * @param lines one for each seat, in seat order
 */
public record Receipt(BookedSeats booking, List<Line> lines) {
    /** Copies the list. */
    public Receipt {
        lines = List.copyOf(lines);
    }

    /**
     * One seat.
     *
     * @param section by its name
     * @param row from 1
     * @param number in the row, from 1
     * @param label the same three in one text
     * @param category of the price
     * @param price as the show's terms have it now
     */
    public record Line(SeatId seat, String section, int row, int number, String label, String category, Money price) {}

    /** Returns the receipt of {@code booking}, whose seats {@code layout} must have. */
    public static Receipt of(BookedSeats booking, SaleTerms terms, PlaceLayout layout) {
        return new Receipt(
                booking,
                booking.seats().stream().map(seat -> line(seat, terms, layout)).toList());
    }

    /** Returns what {@code seats} cost together: at least one, and all of them in {@code layout}. */
    public static Money total(List<SeatId> seats, SaleTerms terms, PlaceLayout layout) {
        return sum(seats.stream().map(seat -> line(seat, terms, layout)).toList());
    }

    /** Whether the prices of the lines are those that were charged; they are not if the terms have changed since. */
    public boolean pricesAreCharged() {
        return sum(lines).equals(booking.total());
    }

    private static Money sum(List<Line> lines) {
        return lines.stream()
                .map(Line::price)
                .reduce(Money::plus)
                .orElseThrow(() -> new IllegalStateException("there is no seat to pay for"));
    }

    private static Line line(SeatId seat, SaleTerms terms, PlaceLayout layout) {
        SectionPlan section = layout.section(seat.section())
                .orElseThrow(() -> new IllegalStateException("the layout has no section of seat " + seat));
        String category = section.grid().categoryOf(seat.index());
        return new Line(
                seat,
                section.name(),
                section.row(seat.index()),
                section.number(seat.index()),
                section.label(seat.index()),
                category,
                terms.priceOf(category).price());
    }
}
