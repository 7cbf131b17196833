package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatCommand.ReleaseAllHolds;
import io.realticket.contracts.seat.SeatCommand.ResetShow;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatRange;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.SeatStatus;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Decides what operators take back from buyers, hold by hold and booking by booking in the order of seats, some at a time.
 * A hold that is being paid for is left alone unless the whole show is reset: its buyer was promised the time.
 */
final class ClearingDecisions {
    /** Seats after which a command takes no further hold or booking, so that buyers' commands are decided in between. */
    static final int SEATS_MAX = SeatRange.CELLS_MAX;

    private final Draft draft;
    private final ActorId actor;
    private final String reason;
    private final Set<UUID> cleared = new HashSet<>();
    private int seats;
    private int left;
    private int kept;

    private ClearingDecisions(Draft draft, ActorId actor, String reason) {
        this.draft = draft;
        this.actor = actor;
        this.reason = reason;
    }

    static SeatReply releaseAll(Draft draft, ReleaseAllHolds command) {
        if (draft.book().grants().isFull(draft.now())) {
            return Replies.refused(draft, command, Refusal.OVERLOADED);
        }
        ClearingDecisions clearing = new ClearingDecisions(draft, command.actor(), command.reason());
        draft.book().takenSeats().forEach(clearing::release);
        return clearing.reply(command);
    }

    static SeatReply reset(Draft draft, ResetShow command) {
        if (draft.book().grants().isFull(draft.now())) {
            return Replies.refused(draft, command, Refusal.OVERLOADED);
        }
        ClearingDecisions clearing = new ClearingDecisions(draft, command.actor(), command.reason());
        draft.book().takenSeats().forEach(clearing::clear);
        if (clearing.left == 0) {
            draft.add(new SeatEvent.ShowReset(
                    draft.showId(), draft.nextVersion(), draft.now(), command.actor(), command.reason()));
        }
        return clearing.reply(command);
    }

    // What is overdue is left to its expiry.
    private void release(int number) {
        if (!draft.book().isLivelyHeld(number, draft.now())) {
            return;
        }
        if (draft.book().moves(number).byCheckout()) {
            kept++;
        } else {
            take(number);
        }
    }

    private void clear(int number) {
        SeatStatus status = draft.book().status(number);
        if (status == SeatStatus.SOLD || (status == SeatStatus.HELD && !draft.isExpired(number))) {
            take(number);
        }
    }

    private void take(int number) {
        UUID claim = draft.book().hold(number).value();
        if (cleared.contains(claim)) {
            return;
        }
        if (seats >= SEATS_MAX) {
            left++;
            return;
        }
        cleared.add(claim);
        seats += draft.book().status(number) == SeatStatus.SOLD ? cancel(number) : giveBack(number, new HoldId(claim));
    }

    private int giveBack(int number, HoldId hold) {
        BuyerId buyer = draft.book().buyer(number);
        if (draft.book().isOverdue(number, draft.now())) {
            return draft.expireIfOverdue(number);
        }
        int[] held = Arrays.stream(draft.book().heldBy(buyer))
                .filter(seat -> draft.book().hold(seat).equals(hold))
                .toArray();
        draft.add(new SeatEvent.SeatsReleased(
                draft.showId(), draft.nextVersion(), draft.now(), buyer, hold, draft.seats(held), actor, reason));
        return held.length;
    }

    private int cancel(int number) {
        BookingId booking = draft.book().booking(number);
        int[] booked = draft.book().booked(booking);
        draft.add(new SeatEvent.BookingCancelled(
                draft.showId(),
                draft.nextVersion(),
                draft.now(),
                draft.book().buyer(number),
                booking,
                draft.seats(booked),
                actor,
                reason));
        return booked.length;
    }

    private SeatReply reply(SeatCommand command) {
        return new SeatReply.Cleared(
                command.commandId(), draft.showId(), draft.version(), draft.now(), seats, left, kept);
    }
}
