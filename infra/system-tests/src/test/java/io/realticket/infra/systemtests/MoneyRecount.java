package io.realticket.infra.systemtests;

import io.realticket.infra.testkit.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What PostgreSQL has of orders, bookings and payments, ours and the gateway's, counted by plain statements. */
final class MoneyRecount {
    private final TestPostgres postgres;

    MoneyRecount(TestPostgres postgres) {
        this.postgres = postgres;
    }

    /** Returns how many orders somebody has still to look at. */
    int open() {
        return texts("select booking_id from checkouts where due_at is not null")
                .size();
    }

    /** Returns the bookings of our orders in {@code state}. */
    Set<String> orders(String state) {
        return texts("select booking_id from checkouts where state = '" + state + "'");
    }

    /** Returns the bookings of our payments in {@code state}. */
    Set<String> payments(String state) {
        return texts("select booking_id from payments where state = '" + state + "'");
    }

    /** Returns the bookings whose payment the gateway's own books have in {@code state}. */
    Set<String> gateway(String state) {
        return texts("select booking_id from sandbox.payments where state = '" + state + "'");
    }

    /** Returns the bookings whose money was taken or given back more than once. */
    Set<String> movedTwice() {
        return texts("select booking_id from sandbox.payments where captures > 1 or refunds > 1");
    }

    /** Returns the bookings in {@code state} as projected. */
    Set<String> projected(String state) {
        return texts("select booking_id from projection.bookings where state = '" + state + "'");
    }

    /** Returns whose booking each sold seat is, as projected. */
    Map<String, String> soldSeats() {
        Map<String, String> sold = new HashMap<>();
        texts("select section_id || '-' || cell || '=' || booking_id from projection.booked_seats where live")
                .forEach(row -> sold.put(row.split("=", 2)[0], row.split("=", 2)[1]));
        return sold;
    }

    private Set<String> texts(String query) {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Set<String> texts = new HashSet<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }
}
