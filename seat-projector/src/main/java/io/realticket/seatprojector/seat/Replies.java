package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import org.jspecify.annotations.Nullable;

/** The answers that every kind of command may get. */
final class Replies {
    private Replies() {}

    static SeatReply done(Draft draft, SeatCommand command) {
        return new SeatReply.Done(command.commandId(), command.showId(), draft.version(), draft.now());
    }

    static SeatReply refused(Draft draft, SeatCommand command, Refusal reason) {
        return refused(draft, command, reason, null, null);
    }

    static SeatReply refused(Draft draft, SeatCommand command, Refusal reason, SeatId seat) {
        return refused(draft, command, reason, seat, null);
    }

    /** Refuses because the seat with {@code number} is somebody's. */
    static SeatReply taken(Draft draft, SeatCommand command, int number) {
        SeatBook book = draft.book();
        SeatId seat = book.numbers().seat(number);
        return refused(draft, command, Refusal.SEAT_UNAVAILABLE, seat, book.takenBy(number));
    }

    private static SeatReply refused(
            Draft draft, SeatCommand command, Refusal reason, @Nullable SeatId seat, @Nullable Long takenBy) {
        return new SeatReply.Refused(
                command.commandId(),
                command.showId(),
                draft.version(),
                draft.now(),
                command.buyer(),
                reason,
                seat,
                takenBy);
    }
}
