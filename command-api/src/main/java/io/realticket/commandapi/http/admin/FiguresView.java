package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.operator.LiveReplies;
import io.realticket.commandapi.operator.NodeLoad;
import io.realticket.commandapi.operator.SeatCounts;
import io.realticket.commandapi.operator.ShowSales;
import io.realticket.commandapi.room.LiveRooms;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.RoomStatus;
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
 * @param room null if the show has no waiting room
 * @param lastMinute what happened in it, whichever node was asked
 * @param commandsPerSecond to this show, whichever node they came to, in the last minute
 * @param refusals in the last minute, by the code of their reason
 * @param answerMillis of all shows, at this node, in the last minute, of those who were answered in time; null if nobody was
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
        @Nullable RoomFigures room,
        MinuteFigures lastMinute,
        double commandsPerSecond,
        Map<String, Integer> refusals,
        @Nullable AnswerMillis answerMillis,
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

    /** The waiting room: how many joined in all, wait, are called or inside, and may be. */
    record RoomFigures(RoomStatus status, int joined, int waiting, int called, int inside, int capacity) {
        static RoomFigures of(QueueState.Room room) {
            return new RoomFigures(
                    room.status(), room.joined(), room.waiting(), room.called(), room.inside(), room.capacity());
        }
    }

    /**
     * What happened in the last minute.
     *
     * @param granted holds
     * @param booked bookings
     * @param joined places in line
     */
    record MinuteFigures(int granted, int booked, int joined) {}

    /** How long half of the answers took at most, and all but one in a hundred. */
    record AnswerMillis(long p50, long p99) {
        static AnswerMillis of(NodeLoad.Waits waits) {
            return new AnswerMillis(waits.median().toMillis(), waits.slow().toMillis());
        }
    }

    /** What is heard of a show now. */
    record Heard(Optional<SeatCounts> seats, Optional<LiveRooms.Line> line, LiveReplies.LastMinute minute) {}

    static FiguresView of(Instant at, int capacity, Heard heard, ShowSales.Sold sold, NodeLoad load) {
        Optional<SeatCounts> seats = heard.seats();
        LiveReplies.LastMinute minute = heard.minute();
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
                heard.line().map(LiveRooms.Line::room).map(RoomFigures::of).orElse(null),
                new MinuteFigures(
                        minute.granted(),
                        minute.booked(),
                        heard.line().map(LiveRooms.Line::joinedInLastMinute).orElse(0)),
                minute.repliesPerSecond(),
                refusals,
                load.waits().map(AnswerMillis::of).orElse(null),
                load.pendingCommands(),
                load.projectionLag());
    }
}
