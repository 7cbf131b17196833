package io.realticket.seatprojector.seat;

import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one command.
 *
 * @param events the facts to append, numbered on from the book's version; none if nothing changed
 * @param reply the answer for the one who asked
 * @param asked what the reply is remembered by, to be given again to the same command; null if it need not be
 */
public record Decision(
        List<SeatEvent> events, SeatReply reply, @Nullable Asked asked) {
    /** Copies the events. */
    public Decision {
        events = List.copyOf(events);
    }

    /** Whether the book stays as it is. */
    public boolean changesNothing() {
        return events.isEmpty() && asked == null;
    }
}
