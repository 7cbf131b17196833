package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;

/** What must have a seat for an event to be possible. */
sealed interface Claim {
    /** Returns the seat's number, and throws {@link IllegalStateException} if something else has the seat. */
    default int check(SeatBook book, SeatId seat) {
        int number = book.numbers().of(seat);
        if (number == SeatNumbers.NONE || !matches(book.seatRow(number))) {
            throw new IllegalStateException("seat " + seat + " of show " + book.showId() + " is not of " + this);
        }
        return number;
    }

    /** Whether {@code row} shows the claim. */
    boolean matches(BookRow.Seat row);

    /** Nobody has the seat. */
    record OfNobody() implements Claim {
        @Override
        public boolean matches(BookRow.Seat row) {
            return row instanceof BookRow.Free;
        }
    }

    /** The hold has the seat. */
    record OfHold(HoldId holdId) implements Claim {
        @Override
        public boolean matches(BookRow.Seat row) {
            return row instanceof BookRow.Held held && held.holdId().equals(holdId);
        }
    }

    /** The house keeps the seat. */
    record OfHouse() implements Claim {
        @Override
        public boolean matches(BookRow.Seat row) {
            return row instanceof BookRow.Blocked;
        }
    }

    /** The booking has the seat. */
    record OfBooking(BookingId bookingId) implements Claim {
        @Override
        public boolean matches(BookRow.Seat row) {
            return row instanceof BookRow.Sold sold && sold.bookingId().equals(bookingId);
        }
    }
}
