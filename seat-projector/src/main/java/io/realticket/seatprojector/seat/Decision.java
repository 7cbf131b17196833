package io.realticket.seatprojector.seat;

import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.util.List;

/**
 * The outcome of one command.
 *
 * @param events the facts to append, numbered on from the book's version; none if nothing changed
 * @param reply the answer for the one who asked
 * @param remember whether the reply must be given again to the same command
 */
public record Decision(List<SeatEvent> events, SeatReply reply, boolean remember) {
    /** Copies the events. */
    public Decision {
        events = List.copyOf(events);
    }

    /** Whether the book stays as it is. */
    public boolean changesNothing() {
        return events.isEmpty() && !remember;
    }
}
