package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.util.Arrays;

/** Decides what a buyer may give back: what is in the buyer's live hold and nothing else, above all nothing sold. */
final class ReleaseDecisions {
    private ReleaseDecisions() {}

    static SeatReply seats(Draft draft, SeatCommand.ReleaseSeats command) {
        return switch (SeatAsk.of(draft, command, command.seats())) {
            case SeatAsk.Missing missing -> missing.refusal();
            case SeatAsk.Found asked -> seats(draft, command, asked.numbers());
        };
    }

    private static SeatReply seats(Draft draft, SeatCommand.ReleaseSeats command, int[] asked) {
        int[] mine = draft.liveHold(command.buyer());
        for (int number : asked) {
            if (Arrays.binarySearch(mine, number) < 0) {
                return Replies.refused(
                        draft,
                        command,
                        Refusal.HOLD_EXPIRED,
                        draft.book().numbers().seat(number));
            }
        }
        return release(draft, command, command.buyer(), asked);
    }

    static SeatReply hold(Draft draft, SeatCommand.ReleaseHold command) {
        return release(draft, command, command.buyer(), draft.liveHold(command.buyer()));
    }

    private static SeatReply release(Draft draft, SeatCommand command, BuyerId buyer, int[] released) {
        SeatBook book = draft.book();
        if (book.grants().isFull(draft.now())) {
            return Replies.refused(draft, command, Refusal.OVERLOADED);
        }
        int[] kept = Arrays.stream(draft.liveHold(buyer))
                .filter(number -> Arrays.binarySearch(released, number) < 0)
                .toArray();
        if (released.length > 0) {
            draft.add(new SeatEvent.SeatsReleased(
                    draft.showId(),
                    draft.nextVersion(),
                    draft.now(),
                    buyer,
                    book.hold(released[0]),
                    draft.seats(released)));
        }
        return new SeatReply.Released(
                command.commandId(),
                draft.showId(),
                draft.version(),
                draft.now(),
                buyer,
                draft.seats(released),
                draft.seats(kept),
                kept.length == 0 ? null : book.hold(kept[0]),
                kept.length == 0 ? null : book.expiresAt(kept[0]));
    }
}
