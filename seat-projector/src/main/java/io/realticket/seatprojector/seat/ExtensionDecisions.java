package io.realticket.seatprojector.seat;

import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand.ExtendHold;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.List;

/** Decides whether a hold may last a little longer: once, by a bounded time. */
final class ExtensionDecisions {
    private ExtensionDecisions() {}

    static SeatReply extend(Draft draft, ExtendHold command) {
        SeatBook book = draft.book();
        int[] held = draft.liveHold(command.buyer());
        if (held.length == 0 || !book.hold(held[0]).equals(command.holdId())) {
            return Replies.refused(draft, command, Refusal.HOLD_EXPIRED);
        }
        if (book.moves(held[0]).byExtension()) {
            return Replies.refused(draft, command, Refusal.EXTENSION_USED);
        }
        if (book.grants().isFull(draft.now())) {
            return Replies.refused(draft, command, Refusal.OVERLOADED);
        }
        Instant expiresAt = book.expiresAt(held[0])
                .plusMillis(draft.settings().rules().extensionDuration().toMillis());
        draft.add(new SeatEvent.HoldExtended(
                draft.showId(),
                draft.nextVersion(),
                draft.now(),
                command.buyer(),
                command.holdId(),
                expiresAt,
                draft.seats(held)));
        return new SeatReply.Held(
                command.commandId(),
                draft.showId(),
                draft.version(),
                draft.now(),
                command.buyer(),
                command.holdId(),
                expiresAt,
                List.of(),
                draft.seats(held));
    }
}
