package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatCommand.HoldSeats;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.SeatStatus;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decides whether a buyer gets the seats asked for: all of them, or none. */
final class HoldDecisions {
    private HoldDecisions() {}

    static SeatReply hold(Draft draft, HoldSeats command) {
        Refusal gate = gate(draft, command, command.answerBy());
        if (gate != null) {
            return Replies.refused(draft, command, gate);
        }
        return switch (SeatAsk.of(draft, command, command.seats())) {
            case SeatAsk.Missing missing -> missing.refusal();
            case SeatAsk.Found asked -> hold(draft, command, asked.numbers());
        };
    }

    /** Returns why {@code command} can take no seat of the show now, or null. */
    static @Nullable Refusal gate(Draft draft, SeatCommand command, Instant answerBy) {
        Instant now = draft.now();
        if (now.isBefore(draft.settings().opensAt())) {
            return Refusal.SALE_NOT_OPEN;
        }
        if (draft.book().sale() == SaleState.CLOSED
                || !now.isBefore(draft.settings().closesAt())) {
            return Refusal.SALE_CLOSED;
        }
        if (draft.book().sale() == SaleState.PAUSED) {
            return Refusal.SALE_PAUSED;
        }
        if (!PassDecisions.admits(draft, command.pass())) {
            return Refusal.NOT_ADMITTED;
        }
        if (!now.isBefore(answerBy)) {
            return Refusal.ANSWER_TOO_LATE;
        }
        return draft.book().grants().isFull(now) ? Refusal.OVERLOADED : null;
    }

    private static SeatReply hold(Draft draft, HoldSeats command, int[] asked) {
        int[] mine = draft.liveHold(command.buyer());
        for (int number : asked) {
            if (!isAvailable(draft, number) && !contains(mine, number)) {
                return Replies.taken(draft, command, number);
            }
        }
        int[] all = NumberSet.union(mine, asked);
        int booked = draft.book().bookedBy(command.buyer());
        if (all.length + booked > draft.settings().rules().seatsPerBuyerMax()) {
            return Replies.refused(draft, command, Refusal.LIMIT_EXCEEDED);
        }
        return grant(draft, command, command.buyer(), new Basket(mine, asked, all));
    }

    /** What the buyer holds, asks for, and will hold. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and built for every grant.
    record Basket(int[] mine, int[] asked, int[] all) {}

    /** Grants what the basket asks for: its seats are free or the buyer's, and within the limit. */
    static SeatReply grant(Draft draft, SeatCommand command, BuyerId buyer, Basket basket) {
        int[] mine = basket.mine();
        int[] fresh = Arrays.stream(basket.asked())
                .filter(number -> !contains(mine, number))
                .toArray();
        if (fresh.length > 0) {
            expireOverdue(draft, buyer, fresh);
        }
        SeatBook book = draft.book();
        boolean begins = mine.length == 0;
        HoldId holdId =
                begins ? CommandIds.hold(draft.showId(), command.commandId(), draft.nextVersion()) : book.hold(mine[0]);
        // Seats keep their deadline in milliseconds, so the first reply must not promise more.
        Instant expiresAt = begins
                ? draft.now().plusMillis(draft.settings().rules().holdDuration().toMillis())
                : book.expiresAt(mine[0]);
        if (fresh.length > 0) {
            draft.add(new SeatEvent.SeatsHeld(
                    draft.showId(),
                    draft.nextVersion(),
                    draft.now(),
                    buyer,
                    holdId,
                    expiresAt,
                    draft.seats(fresh),
                    PassDecisions.given(draft, command.pass())));
        }
        return new SeatReply.Held(
                command.commandId(),
                draft.showId(),
                draft.version(),
                draft.now(),
                buyer,
                holdId,
                expiresAt,
                draft.seats(basket.asked()),
                draft.seats(basket.all()));
    }

    // An expiry that is still waiting for its turn comes before what happens to its seats, and before a new hold.
    private static void expireOverdue(Draft draft, BuyerId buyer, int[] fresh) {
        for (int number : draft.book().heldBy(buyer)) {
            draft.expireIfOverdue(number);
        }
        for (int number : fresh) {
            draft.expireIfOverdue(number);
        }
    }

    /** Whether nobody has the seat, or its hold is only waiting to expire. */
    static boolean isAvailable(Draft draft, int number) {
        return draft.book().status(number) == SeatStatus.FREE || draft.book().isOverdue(number, draft.now());
    }

    private static boolean contains(int[] sorted, int number) {
        return Arrays.binarySearch(sorted, number) >= 0;
    }
}
