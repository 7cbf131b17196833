package io.realticket.commandapi.projection;

import io.realticket.commandapi.booking.Booking;
import io.realticket.commandapi.booking.BookingChange;
import io.realticket.contracts.id.SeatId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Bookings and their seats, in one schema. Used by one thread. */
final class BookingRows {
    private static final String BOOKED = "BOOKED";

    private final JdbcTemplate jdbc;
    private final String bookings;
    private final String seats;

    BookingRows(JdbcTemplate jdbc, Schema schema) {
        this.jdbc = jdbc;
        this.bookings = schema.sqlName() + ".bookings";
        this.seats = schema.sqlName() + ".booked_seats";
    }

    /** Writes {@code changes} in their order; those of one kind that follow one another go to the database at once. */
    void apply(List<BookingChange> changes) {
        List<Booking> booked = new ArrayList<>();
        for (BookingChange change : changes) {
            switch (change) {
                case BookingChange.Booked(Booking booking) -> booked.add(booking);
                case BookingChange.Cancelled cancelled -> {
                    insert(booked);
                    booked.clear();
                    cancel(cancelled);
                }
            }
        }
        insert(booked);
    }

    private void insert(List<Booking> booked) {
        if (booked.isEmpty()) {
            return;
        }
        forgetCancelled(booked);
        jdbc.batchUpdate(
                "insert into " + bookings + " (booking_id, show_id, buyer_id, hold_id, state, total_minor, currency,"
                        + " booked_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                booked.stream().map(BookingRows::row).toList());
        jdbc.batchUpdate(
                "insert into " + seats + " (booking_id, show_id, section_id, cell, live) values (?, ?, ?, ?, true)",
                booked.stream()
                        .flatMap(booking -> booking.seats().stream().map(seat -> row(booking, seat)))
                        .toList());
    }

    // The decider remembers many ids of cancelled bookings, but not all for ever: one of them may come back.
    private void forgetCancelled(List<Booking> booked) {
        UUID[] ids = booked.stream().map(booking -> booking.id().value()).toArray(UUID[]::new);
        for (String table : List.of(seats, bookings)) {
            String cancelled = "select booking_id from " + bookings + " where booking_id = any (?) and state <> ?";
            jdbc.update("delete from " + table + " where booking_id in (" + cancelled + ")", ids, BOOKED);
        }
    }

    private void cancel(BookingChange.Cancelled cancelled) {
        int rows = jdbc.update(
                "update " + bookings + " set state = 'CANCELLED', cancelled_at = ?, version = ?"
                        + " where booking_id = ? and show_id = ? and state = ?",
                timestamp(cancelled.at()),
                cancelled.version(),
                cancelled.booking().value(),
                cancelled.show().value(),
                BOOKED);
        if (rows != 1) {
            throw new CannotApplyException("there is no live booking " + cancelled.booking() + " to cancel");
        }
        jdbc.update(
                "update " + seats + " set live = false where booking_id = ?",
                cancelled.booking().value());
    }

    private static Object[] row(Booking booking) {
        return new Object[] {
            booking.id().value(),
            booking.show().value(),
            booking.buyer().value(),
            booking.hold().value(),
            BOOKED,
            booking.total().amountMinor(),
            booking.total().currency(),
            timestamp(booking.bookedAt()),
            booking.version()
        };
    }

    private static Object[] row(Booking booking, SeatId seat) {
        return new Object[] {
            booking.id().value(), booking.show().value(), seat.section().value(), seat.index()
        };
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.from(at);
    }
}
