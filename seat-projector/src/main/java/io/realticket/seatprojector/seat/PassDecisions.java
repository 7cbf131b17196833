package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.seat.PassClaim;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decides who may ask for seats of a show with a waiting room, and what goes with a pass that is revoked (ADR 19). */
final class PassDecisions {
    /** Why seats are given back for want of a pass. */
    static final String REVOKED = "pass revoked";

    private PassDecisions() {}

    /** Whether one who shows {@code pass}, or none, may ask for seats now. */
    static boolean admits(Draft draft, @Nullable PassClaim pass) {
        return switch (draft.settings().admission()) {
            case NONE -> true;
            case WAITING_ROOM ->
                pass != null
                        && draft.now().isBefore(pass.until())
                        && !draft.book().revoked().isWorthless(pass.id(), pass.until());
        };
    }

    /** Returns the pass that seats are given under to one who was admitted, or null if none is needed. */
    static @Nullable PassId given(Draft draft, @Nullable PassClaim pass) {
        return switch (draft.settings().admission()) {
            case NONE -> null;
            case WAITING_ROOM -> pass == null ? null : pass.id();
        };
    }

    static SeatReply revoke(Draft draft, SeatCommand.RevokePass command) {
        int[] unpaid = Arrays.stream(draft.liveHold(command.buyer()))
                .filter(number -> command.passId().equals(draft.book().pass(number)))
                .filter(number -> !draft.book().moves(number).byCheckout())
                .toArray();
        boolean isNew = draft.now().isBefore(command.passUntil())
                && !draft.book().revoked().isWorthless(command.passId(), command.passUntil());
        if (isNew || unpaid.length > 0) {
            draft.add(new SeatEvent.PassRevoked(
                    draft.showId(),
                    draft.nextVersion(),
                    draft.now(),
                    command.buyer(),
                    command.passId(),
                    command.passUntil()));
        }
        if (unpaid.length > 0) {
            draft.add(new SeatEvent.SeatsReleased(
                    draft.showId(),
                    draft.nextVersion(),
                    draft.now(),
                    command.buyer(),
                    draft.book().hold(unpaid[0]),
                    draft.seats(unpaid),
                    null,
                    REVOKED));
        }
        return Replies.done(draft, command);
    }
}
