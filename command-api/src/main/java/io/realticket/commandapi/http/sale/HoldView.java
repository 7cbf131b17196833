package io.realticket.commandapi.http.sale;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.realticket.commandapi.hold.Hold;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hold.
 *
 * @param seats all of them
 * @param granted those of the command answered, if it is an answer
 */
record HoldView(
        HoldId holdId,
        ShowId showId,
        List<SeatId> seats,
        Instant expiresAt,
        long version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<SeatId> granted) {
    /** What a buyer holds now: perhaps nothing. */
    record Current(@Nullable HoldView hold, Instant now) {}

    /** What a release gave back, and what is left. */
    record AfterRelease(List<SeatId> released, @Nullable HoldView hold) {
        static AfterRelease of(SeatReply.Released released) {
            HoldId left = released.holdId();
            Instant expiresAt = released.expiresAt();
            HoldView hold = left == null || expiresAt == null
                    ? null
                    : new HoldView(left, released.showId(), released.seats(), expiresAt, released.version(), null);
            return new AfterRelease(released.released(), hold);
        }
    }

    static HoldView of(SeatReply.Held held) {
        return new HoldView(
                held.holdId(), held.showId(), held.seats(), held.expiresAt(), held.version(), held.granted());
    }

    static HoldView of(SeatReply.CheckoutBegun begun) {
        return new HoldView(begun.holdId(), begun.showId(), begun.seats(), begun.expiresAt(), begun.version(), null);
    }

    static HoldView of(Hold hold) {
        return new HoldView(hold.holdId(), hold.showId(), hold.seats(), hold.expiresAt(), hold.version(), null);
    }
}
