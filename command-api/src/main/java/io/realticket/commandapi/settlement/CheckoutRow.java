package io.realticket.commandapi.settlement;

import io.realticket.commandapi.checkout.Card;
import io.realticket.commandapi.checkout.Checkout;
import io.realticket.commandapi.checkout.CheckoutState;
import io.realticket.commandapi.checkout.Order;
import io.realticket.commandapi.checkout.PaymentState;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code checkouts} with its payment. */
final class CheckoutRow {
    /** What a statement selects, from {@code checkouts checkout} and {@code payments payment}. */
    static final String COLUMNS = """
            checkout.booking_id, checkout.show_id, checkout.buyer_id, checkout.hold_id, checkout.seats,
            checkout.total_minor, checkout.currency, checkout.card, checkout.state, checkout.cause, checkout.begun_at,
            checkout.changed_at, checkout.cancel_asked_at, payment.state as payment
            """;

    private CheckoutRow() {}

    static Checkout checkout(ResultSet row, int number) throws SQLException {
        String payment = row.getString("payment");
        return new Checkout(
                order(row),
                CheckoutState.valueOf(row.getString("state")),
                payment == null ? PaymentState.UNKNOWN : PaymentState.valueOf(payment),
                row.getString("cause"),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                instant(row.getTimestamp("cancel_asked_at")));
    }

    private static Order order(ResultSet row) throws SQLException {
        return new Order(
                new BookingId(row.getObject("booking_id", UUID.class)),
                new ShowId(row.getObject("show_id", UUID.class)),
                new BuyerId(row.getObject("buyer_id", UUID.class)),
                new HoldId(row.getObject("hold_id", UUID.class)),
                Arrays.stream((String[]) row.getArray("seats").getArray())
                        .map(SeatId::of)
                        .toList(),
                new Money(row.getLong("total_minor"), row.getString("currency")),
                new Card(row.getString("card")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
