package io.realticket.seatprojector.stream;

import io.realticket.contracts.seat.SeatEvent;
import io.realticket.seatprojector.seat.BookRow;
import io.realticket.seatprojector.seat.Decision;
import io.realticket.seatprojector.seat.EventRows;
import io.realticket.seatprojector.seat.SeatBook;
import java.util.function.Consumer;

/** The rows of a decision, in the order in which they are put: what an event is checked against is what came before it. */
final class DecisionRows {
    private DecisionRows() {}

    /**
     * Hands each row to {@code put}, which must put it into {@code book} before it returns. None if nothing changes.
     *
     * @param commandOffset of the command decided
     */
    static void of(SeatBook book, Decision decision, long commandOffset, Consumer<BookRow> put) {
        if (decision.changesNothing()) {
            return;
        }
        for (SeatEvent event : decision.events()) {
            EventRows.of(book, event, commandOffset).forEach(put);
        }
        if (decision.remember()) {
            put.accept(new BookRow.Grant(book.nextGrant(), decision.reply()));
        }
        // Last, so that a header never promises what is not there.
        put.accept(EventRows.header(book, decision, commandOffset));
    }
}
