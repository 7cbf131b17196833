package io.realticket.commandapi.settlement;

import io.realticket.commandapi.checkout.BookingCancel;
import io.realticket.commandapi.checkout.Checkout;
import io.realticket.commandapi.checkout.CheckoutCommands;
import io.realticket.commandapi.checkout.CheckoutState;
import io.realticket.commandapi.checkout.Checkouts;
import io.realticket.commandapi.checkout.CheckoutsAwayException;
import io.realticket.commandapi.checkout.Order;
import io.realticket.commandapi.checkout.PaymentState;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.message.Message;
import io.realticket.commandapi.message.Outbox;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** The checkouts in PostgreSQL. Thread-safe. */
public final class StoredCheckouts implements Checkouts {
    /** Of a booking as what its messages tell of: it is confirmed first, and cancelled then. */
    private static final long CONFIRM_VERSION = 1;

    private static final long CANCEL_VERSION = 2;

    private static final String FIND =
            "select " + CheckoutRow.COLUMNS + " from checkouts checkout left join payments payment using (booking_id) ";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Outbox outbox;
    private final SettlementSettings settings;

    /** @param jdbc takes part in the transactions */
    public StoredCheckouts(
            JdbcClient jdbc, TransactionOperations transactions, Outbox outbox, SettlementSettings settings) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.outbox = outbox;
        this.settings = settings;
    }

    @Override
    public Begun begin(Order order) {
        int inserted = jdbc.sql("""
                        insert into checkouts
                            (booking_id, show_id, buyer_id, hold_id, seats, total_minor, currency, card, due_at)
                        values (:booking, :show, :buyer, :hold, :seats, :total, :currency, :card,
                            clock_timestamp() + :pending * interval '1 millisecond')
                        on conflict do nothing""")
                .param("booking", order.booking().value())
                .param("show", order.show().value())
                .param("buyer", order.buyer().value())
                .param("hold", order.hold().value())
                .param("seats", order.seats().stream().map(SeatId::toString).toArray(String[]::new))
                .param("total", order.total().amountMinor())
                .param("currency", order.total().currency())
                .param("card", order.card().token())
                .param("pending", settings.pendingAfter().toMillis())
                .update();
        if (inserted == 1) {
            return new Begun.New();
        }
        return find(order.buyer(), order.booking())
                .<Begun>map(Begun.Present::new)
                .orElseGet(Begun.HoldBusy::new);
    }

    @Override
    public void forget(BookingId booking) {
        jdbc.sql("delete from checkouts where booking_id = ? and state = 'PENDING'")
                .param(booking.value())
                .update();
    }

    @Override
    public boolean authorised(Order order, String reference) {
        return written(() -> {
            boolean first = moved(order.booking(), CheckoutState.PENDING, CheckoutState.AUTHORISED, null);
            if (first) {
                payment(order.booking(), PaymentState.AUTHORISED, reference);
                outbox.add(Message.seatCommand(
                        CheckoutCommands.confirm(order), Aggregate.of(order.booking()), CONFIRM_VERSION));
            }
            return first;
        });
    }

    @Override
    public boolean declined(BookingId booking, String reason) {
        return written(() -> {
            boolean first = moved(booking, CheckoutState.PENDING, CheckoutState.DECLINED, reason);
            if (first) {
                payment(booking, PaymentState.DECLINED, null);
            }
            return first;
        });
    }

    @Override
    public boolean abandoned(BookingId booking) {
        return written(() -> {
            boolean first = moved(booking, CheckoutState.PENDING, CheckoutState.ABANDONED, null);
            if (first) {
                payment(booking, PaymentState.VOIDED, null);
            }
            return first;
        });
    }

    @Override
    public boolean refused(BookingId booking, String cause) {
        return moved(booking, CheckoutState.AUTHORISED, CheckoutState.REFUSED, cause);
    }

    @Override
    public boolean settled(BookingId booking, CheckoutState from, CheckoutState to) {
        return moved(booking, from, to, null);
    }

    @Override
    public boolean paid(BookingId booking, PaymentState from, PaymentState to) {
        return jdbc.sql(
                                "update payments set state = ?, changed_at = clock_timestamp() where booking_id = ? and state = ?")
                        .params(to.name(), booking.value(), from.name())
                        .update()
                == 1;
    }

    @Override
    public boolean cancel(BookingCancel cancel) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
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
                outbox.add(Message.seatCommand(cancel.command(), Aggregate.of(cancel.booking()), CANCEL_VERSION));
            }
            return !used;
        }));
    }

    @Override
    public Optional<Checkout> find(BuyerId buyer, BookingId booking) {
        return jdbc.sql(FIND + "where checkout.booking_id = ? and checkout.buyer_id = ?")
                .params(booking.value(), buyer.value())
                .query(CheckoutRow::checkout)
                .optional();
    }

    @Override
    public List<Checkout> unsettled(BuyerId buyer, Instant since, int max) {
        return jdbc.sql(FIND + """
                        where checkout.buyer_id = ? and (checkout.state in ('PENDING', 'AUTHORISED')
                            or (checkout.state in ('DECLINED', 'ABANDONED', 'REFUSED') and checkout.begun_at >= ?))
                        order by checkout.begun_at desc, checkout.booking_id limit ?""")
                .params(buyer.value(), Timestamp.from(since), max)
                .query(CheckoutRow::checkout)
                .list();
    }

    private boolean written(BooleanSupplier change) {
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> change.getAsBoolean()));
        } catch (DataAccessException | TransactionException e) {
            throw new CheckoutsAwayException(e);
        }
    }

    private boolean moved(BookingId booking, CheckoutState from, CheckoutState to, @Nullable String cause) {
        // A confirm that was just written has still to reach the log.
        Duration pause = to == CheckoutState.AUTHORISED ? settings.every() : Duration.ZERO;
        return jdbc.sql("""
                        update checkouts set state = ?, cause = ?, changed_at = clock_timestamp(),
                            due_at = clock_timestamp() + ? * interval '1 millisecond', looks = 0
                        where booking_id = ? and state = ?""")
                        .param(to.name())
                        .param(cause)
                        .param(pause.toMillis())
                        .param(booking.value())
                        .param(from.name())
                        .update()
                == 1;
    }

    private void payment(BookingId booking, PaymentState state, @Nullable String reference) {
        jdbc.sql("""
                        insert into payments (booking_id, state, amount_minor, currency, reference)
                        select booking_id, ?, total_minor, currency, ? from checkouts where booking_id = ?""")
                .param(state.name())
                .param(reference)
                .param(booking.value())
                .update();
    }
}
