package io.realticket.commandapi.settlement;

import io.realticket.commandapi.checkout.BookingCancel;
import io.realticket.commandapi.checkout.Checkout;
import io.realticket.commandapi.checkout.CheckoutState;
import io.realticket.commandapi.checkout.Order;
import io.realticket.commandapi.checkout.PaymentState;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements on {@code checkouts} and {@code payments}. They take part in the caller's transaction. Thread-safe. */
final class CheckoutRows {
    private static final String FIND =
            "select " + CheckoutRow.COLUMNS + " from checkouts checkout left join payments payment using (booking_id) ";

    private final JdbcClient jdbc;

    CheckoutRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns false if one with its booking id or of its hold is there. */
    boolean insert(Order order, Duration dueAfter) {
        return jdbc.sql("""
                        insert into checkouts
                            (booking_id, show_id, buyer_id, hold_id, seats, total_minor, currency, card, due_at)
                        values (:booking, :show, :buyer, :hold, :seats, :total, :currency, :card,
                            clock_timestamp() + :due * interval '1 millisecond')
                        on conflict do nothing""")
                        .param("booking", order.booking().value())
                        .param("show", order.show().value())
                        .param("buyer", order.buyer().value())
                        .param("hold", order.hold().value())
                        .param(
                                "seats",
                                order.seats().stream().map(SeatId::toString).toArray(String[]::new))
                        .param("total", order.total().amountMinor())
                        .param("currency", order.total().currency())
                        .param("card", order.card().token())
                        .param("due", dueAfter.toMillis())
                        .update()
                == 1;
    }

    void deletePending(BookingId booking) {
        jdbc.sql("delete from checkouts where booking_id = ? and state = 'PENDING'")
                .param(booking.value())
                .update();
    }

    /** Returns false if it was not in {@code from}. */
    boolean move(BookingId booking, CheckoutState from, CheckoutState to, @Nullable String cause, Duration dueAfter) {
        return jdbc.sql("""
                        update checkouts set state = ?, cause = ?, changed_at = clock_timestamp(),
                            due_at = clock_timestamp() + ? * interval '1 millisecond', looks = 0
                        where booking_id = ? and state = ?""")
                        .param(to.name())
                        .param(cause)
                        .param(dueAfter.toMillis())
                        .param(booking.value())
                        .param(from.name())
                        .update()
                == 1;
    }

    void insertPayment(BookingId booking, PaymentState state, @Nullable String reference) {
        jdbc.sql("""
                        insert into payments (booking_id, state, amount_minor, currency, reference)
                        select booking_id, ?, total_minor, currency, ? from checkouts where booking_id = ?""")
                .param(state.name())
                .param(reference)
                .param(booking.value())
                .update();
    }

    /** Returns false if it was not in {@code from}. */
    boolean movePayment(BookingId booking, PaymentState from, PaymentState to) {
        return jdbc.sql(
                                "update payments set state = ?, changed_at = clock_timestamp() where booking_id = ? and state = ?")
                        .params(to.name(), booking.value(), from.name())
                        .update()
                == 1;
    }

    /** Notes that a cancel was asked for; returns false, and notes nothing, if somebody has gone in. */
    boolean cancelAsked(BookingCancel cancel) {
        // The row is locked first, as by an admission: whichever comes first keeps the other out.
        jdbc.sql("select 1 from checkouts where booking_id = ? for update")
                .param(cancel.booking().value())
                .query(Integer.class)
                .optional();
        boolean used = jdbc.sql("select exists (select 1 from admissions where booking_id = ?)")
                .param(cancel.booking().value())
                .query(Boolean.class)
                .single();
        if (!used) {
            jdbc.sql("""
                            update checkouts set cancel_asked_at = clock_timestamp(), due_at = clock_timestamp(), looks = 0
                            where booking_id = ? and cancel_asked_at is null""").param(cancel.booking().value()).update();
        }
        return !used;
    }

    Optional<Checkout> find(BuyerId buyer, BookingId booking) {
        return jdbc.sql(FIND + "where checkout.booking_id = ? and checkout.buyer_id = ?")
                .params(booking.value(), buyer.value())
                .query(CheckoutRow::checkout)
                .optional();
    }

    List<Checkout> unsettled(BuyerId buyer, Instant since, int max) {
        return jdbc.sql(FIND + """
                        where checkout.buyer_id = ? and (checkout.state in ('PENDING', 'AUTHORISED')
                            or (checkout.state in ('DECLINED', 'ABANDONED', 'REFUSED') and checkout.begun_at >= ?))
                        order by checkout.begun_at desc, checkout.booking_id limit ?""")
                .params(buyer.value(), Timestamp.from(since), max)
                .query(CheckoutRow::checkout)
                .list();
    }
}
