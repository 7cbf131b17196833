package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A live hold as its buyer saw it: what a payment is for.
 *
 * @param total what the seats were said to cost; null if nothing was said
 */
record HeldAsk(
        BuyerId buyer,
        HoldId holdId,
        List<SeatId> seats,
        @Nullable Money total) {
    /** What the hold is found to be. */
    sealed interface Finding {}

    /**
     * It is as it was seen.
     *
     * @param seats in layout order
     * @param total what they cost together
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Found(int[] seats, Money total) implements Finding {}

    /** It is not, or not any more. */
    record Refused(SeatReply refusal) implements Finding {}

    /** Looks the hold up for {@code command}. */
    Finding in(Draft draft, SeatCommand command) {
        return switch (SeatAsk.of(draft, command, seats)) {
            case SeatAsk.Missing missing -> new Refused(missing.refusal());
            case SeatAsk.Found seen -> compared(draft, command, seen.numbers());
        };
    }

    private Finding compared(Draft draft, SeatCommand command, int[] seen) {
        int[] held = Arrays.stream(draft.liveHold(buyer))
                .filter(number -> draft.book().hold(number).equals(holdId))
                .toArray();
        if (held.length == 0) {
            return new Refused(Replies.refused(draft, command, Refusal.HOLD_EXPIRED));
        }
        if (!Arrays.equals(held, seen)) {
            return new Refused(Replies.refused(draft, command, Refusal.HOLD_CHANGED));
        }
        Money cost = Prices.total(draft.settings(), draft.book().numbers(), held);
        if (total != null && !total.equals(cost)) {
            return new Refused(Replies.refused(draft, command, Refusal.PRICE_CHANGED));
        }
        return new Found(held, cost);
    }
}
