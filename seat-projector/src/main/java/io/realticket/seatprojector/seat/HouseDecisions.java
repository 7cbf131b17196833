package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatCommand.BlockSeats;
import io.realticket.contracts.seat.SeatCommand.UnblockSeats;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatRange;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.SeatStatus;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which seats the house keeps. What a buyer holds or has booked is never taken away. */
final class HouseDecisions {
    private HouseDecisions() {}

    static SeatReply block(Draft draft, BlockSeats command) {
        int[] asked = seats(draft, command.ranges());
        SeatReply refusal = refusal(draft, command, command.ranges(), asked);
        if (refusal != null) {
            return refusal;
        }
        int[] free = Arrays.stream(asked)
                .filter(number -> HoldDecisions.isAvailable(draft, number))
                .toArray();
        int[] blocked = Arrays.stream(asked)
                .filter(number -> draft.book().status(number) == SeatStatus.BLOCKED)
                .toArray();
        if (!command.onlyFree() && free.length + blocked.length < asked.length) {
            return Replies.taken(draft, command, firstTaken(draft, asked));
        }
        for (int number : free) {
            draft.expireIfOverdue(number);
        }
        if (free.length > 0) {
            draft.add(new SeatEvent.SeatsBlocked(
                    draft.showId(),
                    draft.nextVersion(),
                    draft.now(),
                    command.reason(),
                    draft.seats(free),
                    command.actor()));
        }
        return changed(draft, command, free.length, asked.length - free.length);
    }

    static SeatReply unblock(Draft draft, UnblockSeats command) {
        int[] asked = seats(draft, command.ranges());
        SeatReply refusal = refusal(draft, command, command.ranges(), asked);
        if (refusal != null) {
            return refusal;
        }
        int[] blocked = Arrays.stream(asked)
                .filter(number -> draft.book().status(number) == SeatStatus.BLOCKED)
                .toArray();
        if (blocked.length > 0) {
            draft.add(new SeatEvent.SeatsUnblocked(
                    draft.showId(),
                    draft.nextVersion(),
                    draft.now(),
                    command.reason(),
                    draft.seats(blocked),
                    command.actor()));
        }
        return changed(draft, command, blocked.length, asked.length - blocked.length);
    }

    /** Returns the seats within the ranges in layout order, each once. Cells without a seat are passed over. */
    private static int[] seats(Draft draft, List<SeatRange> ranges) {
        SeatNumbers numbers = draft.book().numbers();
        return ranges.stream()
                .flatMapToInt(range -> numbers.within(range.section(), range.from(), range.to()))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int firstTaken(Draft draft, int[] asked) {
        return Arrays.stream(asked)
                .filter(number -> !HoldDecisions.isAvailable(draft, number))
                .filter(number -> draft.book().status(number) != SeatStatus.BLOCKED)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable SeatReply refusal(Draft draft, SeatCommand command, List<SeatRange> ranges, int[] asked) {
        if (asked.length == 0) {
            SeatRange first = ranges.getFirst();
            return Replies.refused(draft, command, Refusal.INVALID_SEAT, new SeatId(first.section(), first.from()));
        }
        return draft.book().grants().isFull(draft.now()) ? Replies.refused(draft, command, Refusal.OVERLOADED) : null;
    }

    private static SeatReply changed(Draft draft, SeatCommand command, int seats, int left) {
        return new SeatReply.HouseSeats(command.commandId(), draft.showId(), draft.version(), draft.now(), seats, left);
    }
}
