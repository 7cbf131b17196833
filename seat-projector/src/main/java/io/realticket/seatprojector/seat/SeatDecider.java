package io.realticket.seatprojector.seat;

import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what happens to the seats of one show. A pure function of its arguments: the same book, command and time
 * always give the same decision, so a task that restarts in the middle of a batch repeats itself exactly.
 */
public final class SeatDecider {
    /** Returns the time of a decision: the broker's append time, but never before the show's last decision. */
    public static Instant time(SeatBook book, Instant appendedAt) {
        Instant last = book.header().decidedAt();
        return appendedAt.isBefore(last) ? last : appendedAt;
    }

    /**
     * Returns what {@code command} does to {@code book}, which it only reads.
     *
     * @param now by {@link #time}, never the wall clock
     */
    public Decision decide(SeatBook book, SeatCommand command, Instant now) {
        Draft draft = new Draft(book, now);
        @Nullable Refusal stopped = stopped(book, command);
        if (stopped != null) {
            return new Decision(List.of(), Replies.refused(draft, command, stopped), null);
        }
        SeatReply remembered = Remembered.find(draft, command);
        if (remembered != null) {
            return new Decision(List.of(), remembered, null);
        }
        if (book.sale() != SaleState.SUSPENDED || command instanceof SeatCommand.ResumeShow) {
            draft.expireDue();
        }
        SeatReply reply = reply(draft, command);
        return new Decision(draft.events(), reply, Remembered.mustBe(draft, command, reply) ? Asked.of(command) : null);
    }

    /**
     * Returns the decision after {@link #decide} threw: the show stops selling until an operator resumes it.
     *
     * @param commandOffset of the command that could not be decided
     * @param cause for the operator
     */
    public static Decision suspend(SeatBook book, SeatCommand command, long commandOffset, String cause, Instant now) {
        return new Suspension(book, command, commandOffset, cause, now).decide();
    }

    private static @Nullable Refusal stopped(SeatBook book, SeatCommand command) {
        if (book.sale() == SaleState.SUSPENDED) {
            return isDoneThough(book, command) ? null : Refusal.SHOW_SUSPENDED;
        }
        boolean needsLayout = !(command instanceof SeatCommand.OpenShow);
        return needsLayout && book.settings() == null ? Refusal.UNKNOWN_SHOW : null;
    }

    // A revocation is told once: whoever lost a slot must not have seats when the sale goes on. What is due waits till
    // then, as it may be what cannot be decided.
    private static boolean isDoneThough(SeatBook book, SeatCommand command) {
        return command instanceof SeatCommand.ResumeShow
                || (command instanceof SeatCommand.RevokePass && book.settings() != null);
    }

    private static SeatReply reply(Draft draft, SeatCommand command) {
        return switch (command) {
            case SeatCommand.OpenShow open -> ShowDecisions.open(draft, open);
            case SeatCommand.CloseShow close -> ShowDecisions.close(draft, close);
            case SeatCommand.ResumeShow resume -> ShowDecisions.resume(draft, resume);
            case SeatCommand.PauseSale pause -> ShowDecisions.pause(draft, pause);
            case SeatCommand.ResumeSale resume -> ShowDecisions.resumeSale(draft, resume);
            case SeatCommand.ReleaseAllHolds all -> ClearingDecisions.releaseAll(draft, all);
            case SeatCommand.ResetShow reset -> ClearingDecisions.reset(draft, reset);
            case SeatCommand.HoldSeats hold -> HoldDecisions.hold(draft, hold);
            case SeatCommand.HoldBestAvailable best -> BestDecisions.hold(draft, best);
            case SeatCommand.ExtendHold extend -> ExtensionDecisions.extend(draft, extend);
            case SeatCommand.BlockSeats block -> HouseDecisions.block(draft, block);
            case SeatCommand.UnblockSeats unblock -> HouseDecisions.unblock(draft, unblock);
            case SeatCommand.ReleaseSeats release -> ReleaseDecisions.seats(draft, release);
            case SeatCommand.ReleaseHold release -> ReleaseDecisions.hold(draft, release);
            case SeatCommand.BeginCheckout begin -> CheckoutDecisions.begin(draft, begin);
            case SeatCommand.ConfirmHold confirm -> BookingDecisions.confirm(draft, confirm);
            case SeatCommand.CancelBooking cancel -> BookingDecisions.cancel(draft, cancel);
            case SeatCommand.RevokePass revoke -> PassDecisions.revoke(draft, revoke);
            case SeatCommand.Tick tick -> Replies.done(draft, tick);
        };
    }
}
