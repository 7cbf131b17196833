package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The story of one show: what was given, then what is asked. Times are counted from the opening of the sale and are
 * those at which the log appended what follows.
 */
final class SeatStory {
    static final ShowId SHOW = Ask.show("show");

    private final Shell shell = new Shell(Recall.USUAL);
    private final Map<BuyerId, HoldId> holds = new HashMap<>();
    private Instant now = Sale.OPENS.minus(Duration.ofDays(1));

    private SeatStory() {}

    /** A show that nobody has opened. */
    static SeatStory unopened() {
        return new SeatStory();
    }

    /** A show on sale in the small hall, at the instant of its opening. */
    static SeatStory onSale() {
        return onSale(Sale.of(Halls.SMALL));
    }

    /** A show on sale, at the instant of its opening. */
    static SeatStory onSale(Sale sale) {
        return unopened().given(Ask.open(sale)).at(Duration.ZERO);
    }

    /** Moves to {@code sinceOpening}, perhaps backwards: the log's clock may do that. */
    SeatStory at(Duration sinceOpening) {
        now = Sale.OPENS.plus(sinceOpening);
        return this;
    }

    /** Makes it happen; it must not be refused. */
    SeatStory given(Ask... asks) {
        for (Ask ask : asks) {
            Outcome outcome = when(ask);
            assertThat(outcome.reply()).as("given").isNotInstanceOf(SeatReply.Refused.class);
        }
        return this;
    }

    /** Makes deciding {@code ask} fail for a bug. */
    Outcome whenFailing(Ask ask) {
        SeatCommand command = ask.in(this, nextId());
        return new Outcome(this, shell.takeFailing(command, now));
    }

    Outcome when(Ask ask) {
        SeatCommand command = ask.in(this, nextId());
        Outcome outcome = new Outcome(this, shell.take(command, now));
        if (outcome.reply() instanceof SeatReply.Held held) {
            holds.put(held.buyer(), held.holdId());
        }
        return outcome;
    }

    private CommandId nextId() {
        return new CommandId(Ask.uuid("command " + (shell.offset() + 1)));
    }

    Instant now() {
        return now;
    }

    SeatBook book() {
        return shell.book();
    }

    /** Returns how a seat such as A-0 stands. */
    BookRow.Seat row(String seat) {
        return book().seatRow(book().numbers().of(SeatId.of(seat)));
    }

    Shell shell() {
        return shell;
    }

    /** Returns the offset of the last command. */
    long offset() {
        return shell.offset();
    }

    /** Returns the hold that the buyer was last told of. */
    HoldId lastHold(Buyer buyer) {
        return holds.getOrDefault(buyer.id(), new HoldId(Ask.uuid("no hold")));
    }
}
