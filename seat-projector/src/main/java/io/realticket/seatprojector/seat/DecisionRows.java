package io.realticket.seatprojector.seat;

import io.realticket.contracts.seat.SeatEvent;
import java.util.function.Consumer;

/** The rows of a decision, in the order in which they are put: what an event is checked against is what came before it. */
public final class DecisionRows {
    /** Most revoked passes that a decision forgets: more than it can revoke, so that they do not pile up. */
    static final int FORGOTTEN_MAX = 8;

    private DecisionRows() {}

    /**
     * Hands each row to {@code put}, which must put it into {@code book} before it returns. None if nothing changes.
     *
     * @param commandOffset of the command decided
     */
    public static void of(SeatBook book, Decision decision, long commandOffset, Consumer<BookRow> put) {
        if (decision.changesNothing()) {
            return;
        }
        for (SeatEvent event : decision.events()) {
            EventRows.of(book, event, commandOffset).forEach(put);
        }
        book.revoked().forgetting(decision.reply().at(), FORGOTTEN_MAX).forEach(put);
        if (decision.asked() != null) {
            put.accept(new BookRow.Grant(book.grants().next(), decision.asked(), decision.reply()));
        }
        // Last, so that a header never promises what is not there.
        put.accept(EventRows.header(book, decision, commandOffset));
    }
}
