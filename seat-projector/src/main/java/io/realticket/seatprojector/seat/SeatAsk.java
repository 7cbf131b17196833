package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.util.List;

/** The seats that a command names, found in the layout, or the refusal because one is not there. */
sealed interface SeatAsk {
    /**
     * All of them exist.
     *
     * @param numbers in layout order
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and built for every command.
    record Found(int[] numbers) implements SeatAsk {}

    /** One of them does not exist. */
    record Missing(SeatReply refusal) implements SeatAsk {}

    /** Looks {@code seats} of {@code command} up. */
    static SeatAsk of(Draft draft, SeatCommand command, List<SeatId> seats) {
        int[] numbers = NumberSet.EMPTY;
        for (SeatId seat : seats) {
            int number = draft.book().numbers().of(seat);
            if (number == SeatNumbers.NONE) {
                return new Missing(Replies.refused(draft, command, Refusal.INVALID_SEAT, seat));
            }
            numbers = NumberSet.with(numbers, number);
        }
        return new Found(numbers);
    }
}
