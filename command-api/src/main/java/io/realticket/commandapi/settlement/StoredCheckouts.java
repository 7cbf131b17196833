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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** The checkouts in PostgreSQL, each change with what follows from it. Thread-safe. */
public final class StoredCheckouts implements Checkouts {
    /** Of a booking as what its messages tell of: it is confirmed first, and cancelled then. */
    private static final long CONFIRM_VERSION = 1;

    private static final long CANCEL_VERSION = 2;

    private final CheckoutRows rows;
    private final TransactionOperations transactions;
    private final Outbox outbox;
    private final SettlementSettings settings;

    /** @param jdbc takes part in the transactions */
    public StoredCheckouts(
            JdbcClient jdbc, TransactionOperations transactions, Outbox outbox, SettlementSettings settings) {
        this.rows = new CheckoutRows(jdbc);
        this.transactions = transactions;
        this.outbox = outbox;
        this.settings = settings;
    }

    @Override
    public Begun begin(Order order) {
        if (rows.insert(order, settings.pendingAfter())) {
            return new Begun.New();
        }
        return find(order.buyer(), order.booking())
                .<Begun>map(Begun.Present::new)
                .orElseGet(Begun.HoldBusy::new);
    }

    @Override
    public void forget(BookingId booking) {
        rows.deletePending(booking);
    }

    @Override
    public boolean authorised(Order order, String reference) {
        Message confirm =
                Message.seatCommand(CheckoutCommands.confirm(order), Aggregate.of(order.booking()), CONFIRM_VERSION);
        return answered(order.booking(), new Answered(CheckoutState.AUTHORISED, null), () -> {
            rows.insertPayment(order.booking(), PaymentState.AUTHORISED, reference);
            outbox.add(confirm);
        });
    }

    @Override
    public boolean declined(BookingId booking, String reason) {
        return answered(
                booking,
                new Answered(CheckoutState.DECLINED, reason),
                () -> rows.insertPayment(booking, PaymentState.DECLINED, null));
    }

    @Override
    public boolean abandoned(BookingId booking) {
        return answered(
                booking,
                new Answered(CheckoutState.ABANDONED, null),
                () -> rows.insertPayment(booking, PaymentState.VOIDED, null));
    }

    @Override
    public boolean refused(BookingId booking, String cause) {
        return rows.move(booking, CheckoutState.AUTHORISED, CheckoutState.REFUSED, cause, Duration.ZERO);
    }

    @Override
    public boolean settled(BookingId booking, CheckoutState from, CheckoutState to) {
        return rows.move(booking, from, to, null, Duration.ZERO);
    }

    @Override
    public boolean paid(BookingId booking, PaymentState from, PaymentState to) {
        return rows.movePayment(booking, from, to);
    }

    @Override
    public boolean cancel(BookingCancel cancel) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean asked = rows.cancelAsked(cancel);
            if (asked) {
                outbox.add(Message.seatCommand(cancel.command(), Aggregate.of(cancel.booking()), CANCEL_VERSION));
            }
            return asked;
        }));
    }

    @Override
    public Optional<Checkout> find(BuyerId buyer, BookingId booking) {
        return rows.find(buyer, booking);
    }

    @Override
    public List<Checkout> unsettled(BuyerId buyer, Instant since, int max) {
        return rows.unsettled(buyer, since, max);
    }

    /** @param cause why it ended without a booking, if it did */
    private record Answered(CheckoutState state, @Nullable String cause) {}

    /** What the gateway said of a pending checkout, with what follows from it in one transaction. */
    private boolean answered(BookingId booking, Answered told, Runnable follows) {
        // A confirm that was just written has still to reach the log.
        Duration dueAfter = told.state() == CheckoutState.AUTHORISED ? settings.every() : Duration.ZERO;
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> {
                boolean first = rows.move(booking, CheckoutState.PENDING, told.state(), told.cause(), dueAfter);
                if (first) {
                    follows.run();
                }
                return first;
            }));
        } catch (DataAccessException | TransactionException e) {
            throw new CheckoutsAwayException(e);
        }
    }
}
