package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.booking.Receipt;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import java.time.Instant;
import java.util.List;

/**
 * A booking as its receipt.
 *
 * @param show what the seats are for, in words
 */
record BookingView(
        BookingId id,
        ShowId showId,
        BookedShow show,
        Status status,
        List<SeatView> seats,
        long totalMinor,
        String currency) {
    /** How a booking stands. */
    enum Status {
        /** Its seats are sold. */
        CONFIRMED,
        /** Its seats were given back. */
        CANCELLED
    }

    /**
     * What a buyer is going to see, when and where.
     *
     * @param zone of the place, in which its dates are shown
     */
    record BookedShow(String programTitle, String placeName, Instant startsAt, String zone) {
        static BookedShow of(ShowOnSale onSale) {
            return new BookedShow(
                    onSale.program().title(),
                    onSale.show().place().name(),
                    onSale.show().times().startsAt(),
                    onSale.show().place().zone().getId());
        }
    }

    /** One seat, in the words of the map. */
    record SeatView(SeatId seat, String label, String category, long amountMinor) {
        static SeatView of(Receipt.Line line) {
            return new SeatView(
                    line.seat(), line.label(), line.category(), line.price().amountMinor());
        }
    }

    /** The bookings of a buyer. */
    record Bookings(List<BookingView> items) {}

    static BookingView of(Receipt receipt, ShowOnSale show) {
        return new BookingView(
                receipt.booking().id(),
                receipt.booking().show(),
                BookedShow.of(show),
                receipt.booking().cancelled() ? Status.CANCELLED : Status.CONFIRMED,
                receipt.lines().stream().map(SeatView::of).toList(),
                receipt.total().amountMinor(),
                receipt.total().currency());
    }
}
