package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.booking.Receipt;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import java.util.List;

/** A booking as its receipt. */
record BookingView(BookingId id, ShowId showId, Status status, List<SeatView> seats, long totalMinor, String currency) {
    /** How a booking stands. */
    enum Status {
        /** Its seats are sold. */
        CONFIRMED,
        /** Its seats were given back. */
        CANCELLED
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

    static BookingView of(Receipt receipt) {
        return new BookingView(
                receipt.booking().id(),
                receipt.booking().show(),
                receipt.booking().cancelled() ? Status.CANCELLED : Status.CONFIRMED,
                receipt.lines().stream().map(SeatView::of).toList(),
                receipt.total().amountMinor(),
                receipt.total().currency());
    }
}
