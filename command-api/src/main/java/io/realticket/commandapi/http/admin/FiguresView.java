package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.operator.LiveReplies;
import io.realticket.commandapi.operator.NodeLoad;
import io.realticket.commandapi.operator.SeatCounts;
import io.realticket.commandapi.operator.ShowSales;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.seat.SaleState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a sale goes.
 *
 * @param sale null while nobody has opened the show; then there are no seats either
 * @param commandsPerSecond to this show, whichever node they came to, in the last minute
 * @param refusals in the last minute, by the code of their reason
 * @param pendingCommands of all shows, on this node
 * @param projectionLag records that this node has still to apply to the bookings
 */
record FiguresView(
        Instant at,
        @Nullable SaleState sale,
        @Nullable String message,
        int capacity,
        SeatCounts.Counts seats,
        List<SectionFigures> sections,
        BookingFigures bookings,
        double commandsPerSecond,
        Map<String, Integer> refusals,
        int pendingCommands,
        long projectionLag) {
    /** The seats of one section. */
    record SectionFigures(SectionId id, int free, int held, int sold, int blocked) {
        static SectionFigures of(SeatCounts.OfSection section) {
            SeatCounts.Counts seats = section.seats();
            return new SectionFigures(section.section(), seats.free(), seats.held(), seats.sold(), seats.blocked());
        }
    }

    /** What was sold, in minor units. */
    record BookingFigures(
            long booked,
            long cancelled,
            long revenueMinor,
            @Nullable String currency) {}

    static FiguresView of(
            Instant at,
            int capacity,
            Optional<SeatCounts> seats,
            LiveReplies.LastMinute minute,
            ShowSales.Sold sold,
            NodeLoad load) {
        Map<String, Integer> refusals = new TreeMap<>();
        minute.refusals().forEach((reason, count) -> refusals.put(reason.code(), count));
        return new FiguresView(
                at,
                seats.map(SeatCounts::sale).orElse(null),
                seats.map(SeatCounts::message).orElse(null),
                capacity,
                seats.map(SeatCounts::total).orElse(new SeatCounts.Counts(0, 0, 0, 0)),
                seats.stream()
                        .flatMap(counts -> counts.sections().stream())
                        .map(SectionFigures::of)
                        .toList(),
                new BookingFigures(sold.booked(), sold.cancelled(), sold.revenueMinor(), sold.currency()),
                minute.repliesPerSecond(),
                refusals,
                load.pendingCommands(),
                load.projectionLag());
    }
}
