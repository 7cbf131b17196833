package io.realticket.commandapi.http.sale;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.realticket.commandapi.booking.BookedSeats;
import io.realticket.commandapi.booking.Receipt;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.checkout.PaymentState;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its receipt, or an order that is none.
 *
 * @param show what the seats are for, in words
 * @param totalMinor what was charged, or was to be
 * @param bookedAt null if it is no booking
 * @param cancelledAt null while the seats are sold
 * @param payment how the money stands; left out of lists of bookings, and where none was asked for
 * @param cause why an order failed, as the code of a problem; left out if it did not
 */
record BookingView(
        BookingId id,
        ShowId showId,
        BookedShow show,
        Status status,
        List<SeatView> seats,
        long totalMinor,
        String currency,
        @Nullable Instant bookedAt,
        @Nullable Instant cancelledAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PaymentState payment,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String cause) {
    /** How a booking stands. */
    enum Status {
        /** It is not known yet whether it is paid and booked. */
        PENDING,
        /** Nothing was booked, and what was reserved of the money is given back. */
        FAILED,
        /** Its seats are sold. */
        CONFIRMED,
        /** Its cancel is written down and will be done. */
        CANCELLING,
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
     * @param ticket what the code at the door says; left out of lists, and where there is none
     * @param admittedAt when somebody went in with it; left out if nobody did, and out of lists
     */
    record SeatView(
            SeatId seat,
            String section,
            int row,
            int number,
            String label,
            String category,
            @Nullable Long amountMinor,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String ticket,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant admittedAt) {
        static SeatView of(Receipt.Line line, boolean charged) {
            return new SeatView(
                    line.seat(),
                    line.section(),
                    line.row(),
                    line.number(),
                    line.label(),
                    line.category(),
                    charged ? line.price().amountMinor() : null,
                    null,
                    null);
        }

        /** Returns the same with its ticket. */
        SeatView with(String itsTicket, @Nullable Instant usedAt) {
            return new SeatView(seat, section, row, number, label, category, amountMinor, itsTicket, usedAt);
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
                booking.cancelledAt(),
                null,
                null);
    }

    /** Returns the same with a ticket for each seat, in their order. */
    BookingView withSeats(List<SeatView> withTickets) {
        return new BookingView(
                id, showId, show, status, withTickets, totalMinor, currency, bookedAt, cancelledAt, payment, cause);
    }

    /** Returns the same with how the money stands. */
    BookingView paid(Status now, PaymentState paid) {
        return new BookingView(id, showId, show, now, seats, totalMinor, currency, bookedAt, cancelledAt, paid, cause);
    }

    /** Returns the same as an order that is no booking, or not yet. */
    BookingView unsettled(Status now, PaymentState paid, @Nullable String why) {
        return new BookingView(id, showId, show, now, seats, totalMinor, currency, null, null, paid, why);
    }
}
