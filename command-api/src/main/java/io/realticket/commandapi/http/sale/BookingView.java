package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.booking.BookedSeats;
import io.realticket.commandapi.booking.Receipt;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its receipt.
 *
 * @param show what the seats are for, in words
 * @param totalMinor what was charged
 * @param cancelledAt null while the seats are sold
 */
record BookingView(
        BookingId id,
        ShowId showId,
        BookedShow show,
        Status status,
        List<SeatView> seats,
        long totalMinor,
        String currency,
        Instant bookedAt,
        @Nullable Instant cancelledAt) {
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

    /**
     * One seat, in the words of the map.
     *
     * @param section by its name, as the map has it
     * @param row from 1, as on the map
     * @param number in the row, from 1, as on the map
     * @param label the same three as the ticket has them
     * @param amountMinor what it cost; null if the show's prices have changed since, and only the total is known
     */
    record SeatView(
            SeatId seat,
            String section,
            int row,
            int number,
            String label,
            String category,
            @Nullable Long amountMinor) {
        static SeatView of(Receipt.Line line, boolean charged) {
            return new SeatView(
                    line.seat(),
                    line.section(),
                    line.row(),
                    line.number(),
                    line.label(),
                    line.category(),
                    charged ? line.price().amountMinor() : null);
        }
    }

    static BookingView of(Receipt receipt, ShowOnSale show) {
        BookedSeats booking = receipt.booking();
        boolean charged = receipt.pricesAreCharged();
        return new BookingView(
                booking.id(),
                booking.show(),
                BookedShow.of(show),
                booking.cancelledAt() == null ? Status.CONFIRMED : Status.CANCELLED,
                receipt.lines().stream().map(line -> SeatView.of(line, charged)).toList(),
                booking.total().amountMinor(),
                booking.total().currency(),
                booking.bookedAt(),
                booking.cancelledAt());
    }
}
