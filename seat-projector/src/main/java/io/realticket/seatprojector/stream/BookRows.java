package io.realticket.seatprojector.stream;

import io.realticket.seatprojector.seat.BookRow;
import io.realticket.seatprojector.seat.SeatBook;
import org.jspecify.annotations.Nullable;

/** Where the rows of a book lie in the store. */
final class BookRows {
    private BookRows() {}

    /** Returns the key of {@code row}. */
    static RowKey key(SeatBook book, BookRow row) {
        return switch (row) {
            case BookRow.Header header -> new RowKey(RowKey.Kind.HEADER, book.showId(), 0);
            case BookRow.Settings settings -> new RowKey(RowKey.Kind.SETTINGS, book.showId(), 0);
            case BookRow.Pause pause -> new RowKey(RowKey.Kind.PAUSE, book.showId(), 0);
            case BookRow.Seat seat -> new RowKey(RowKey.Kind.SEAT, book.showId(), seat.number());
            case BookRow.Confirmed booking ->
                new RowKey(RowKey.Kind.CONFIRMED, book.showId(), book.confirmedSlot(booking.sequence()));
            case BookRow.PassSlot slot -> new RowKey(RowKey.Kind.REVOKED, book.showId(), slot.slot());
            case BookRow.PassFloor floor -> new RowKey(RowKey.Kind.PASS_FLOOR, book.showId(), 0);
            case BookRow.Grant grant -> new RowKey(RowKey.Kind.GRANT, book.showId(), book.grantSlot(grant.sequence()));
        };
    }

    /** Returns the row with {@code key}, or null if the book has none there. */
    static @Nullable BookRow row(SeatBook book, RowKey key) {
        return switch (key.kind()) {
            case HEADER -> book.header();
            case SETTINGS -> book.settings() == null ? null : new BookRow.Settings(book.settings());
            case PAUSE -> book.pause();
            case SEAT -> book.seatRow(key.number());
            case CONFIRMED -> book.confirmedInSlot(key.number());
            case GRANT -> book.grantInSlot(key.number());
            case REVOKED -> book.revokedInSlot(key.number());
            case PASS_FLOOR -> book.passFloor();
        };
    }

    /** Returns how many rows the book has, not counting what it remembers of grants, bookings and passes. */
    static long count(SeatBook book) {
        int pauses = book.pause().message() == null ? 0 : 1;
        return 1
                + (book.settings() == null ? 0 : 1)
                + pauses
                + book.takenSeats().count();
    }
}
