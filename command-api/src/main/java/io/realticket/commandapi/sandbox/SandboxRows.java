package io.realticket.commandapi.sandbox;

import io.realticket.commandapi.checkout.Order;
import io.realticket.contracts.id.BookingId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sandbox's books. Each call may be repeated and changes something once. Thread-safe. */
final class SandboxRows {
    private final JdbcClient jdbc;

    SandboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param isAnswering whether it is known by now what became of it */
    record Row(String state, boolean isAnswering) {}

    void begin(Order order, String state, Duration answersAfter) {
        jdbc.sql("""
                        insert into sandbox.payments (booking_id, state, amount_minor, currency, card, answers_at)
                        values (?, ?, ?, ?, ?, clock_timestamp() + ? * interval '1 millisecond')
                        on conflict (booking_id) do nothing""")
                .params(
                        order.booking().value(),
                        state,
                        order.total().amountMinor(),
                        order.total().currency(),
                        order.card().token(),
                        answersAfter.toMillis())
                .update();
    }

    Optional<Row> find(BookingId booking) {
        return jdbc.sql("select state, answers_at <= clock_timestamp() from sandbox.payments where booking_id = ?")
                .param(booking.value())
                .query((row, _) -> new Row(row.getString(1), row.getBoolean(2)))
                .optional();
    }

    void capture(BookingId booking) {
        moved("update sandbox.payments set state = 'CAPTURED', captures = captures + 1", booking, "AUTHORISED");
    }

    void refund(BookingId booking) {
        moved("update sandbox.payments set state = 'REFUNDED', refunds = refunds + 1", booking, "CAPTURED");
    }

    /**
     * What was never begun is void from the start, so that it cannot begin any more.
     *
     * @return false if the money was taken
     */
    boolean voided(BookingId booking) {
        jdbc.sql("""
                        insert into sandbox.payments (booking_id, state, amount_minor, currency, card, answers_at)
                        values (?, 'VOIDED', 0, '', '', clock_timestamp()) on conflict (booking_id) do nothing""").param(booking.value()).update();
        moved("update sandbox.payments set state = 'VOIDED'", booking, "AUTHORISED");
        return find(booking).filter(row -> row.state().equals("CAPTURED")).isEmpty();
    }

    private void moved(String change, BookingId booking, String from) {
        jdbc.sql(change + " where booking_id = ? and state = ?")
                .params(booking.value(), from)
                .update();
    }
}
