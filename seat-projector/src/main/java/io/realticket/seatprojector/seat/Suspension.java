package io.realticket.seatprojector.seat;

import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;

/**
 * Stops a show whose decision failed. A revocation is carried out even so, since nobody tells it again; if that meets the
 * fault as well, the show stops without it.
 *
 * @param commandOffset of the command that could not be decided
 * @param cause for the operator
 */
record Suspension(SeatBook book, SeatCommand command, long commandOffset, String cause, Instant now) {
    Decision decide() {
        Draft draft = stopped();
        if (command instanceof SeatCommand.RevokePass revoke && book.settings() != null) {
            try {
                SeatReply reply = PassDecisions.revoke(draft, revoke);
                return new Decision(draft.events(), reply, null);
            } catch (RuntimeException again) {
                // Whoever asked for the suspension knows of the first fault; this is most likely the same.
                draft = stopped();
            }
        }
        return new Decision(draft.events(), Replies.refused(draft, command, Refusal.SHOW_SUSPENDED), null);
    }

    private Draft stopped() {
        Draft draft = new Draft(book, now);
        // If it stands still already, the log says since when.
        if (book.sale() != SaleState.SUSPENDED) {
            draft.add(new SeatEvent.ShowSuspended(book.showId(), draft.nextVersion(), now, commandOffset, cause));
        }
        return draft;
    }
}
