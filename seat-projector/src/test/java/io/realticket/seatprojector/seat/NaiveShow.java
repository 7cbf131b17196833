package io.realticket.seatprojector.seat;

import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a sale again, written from their text over maps and lists, without a thought for speed. The simulation
 * compares every decision with this one.
 */
final class NaiveShow {
    private final NaiveSeats seats = new NaiveSeats();
    private final NaiveMemory memory;
    private final NaivePasses passes;
    private @Nullable ShowSettings settings;
    private boolean closed;
    private @Nullable String pause;
    private boolean suspended;
    private long version;
    private Instant lastChange = Instant.EPOCH;

    NaiveShow(Recall recall) {
        memory = new NaiveMemory(recall);
        passes = new NaivePasses(recall.revokedMax());
    }

    NaiveSeats seats() {
        return seats;
    }

    NaiveMemory memory() {
        return memory;
    }

    NaivePasses passes() {
        return passes;
    }

    long version() {
        return version;
    }

    @Nullable
    ShowSettings settings() {
        return settings;
    }

    boolean isSuspended() {
        return suspended;
    }

    boolean isPaused() {
        return pause != null;
    }

    Instant now(Instant appendedAt) {
        return appendedAt.isBefore(lastChange) ? lastChange : appendedAt;
    }

    /** Decides and does it. */
    Decision take(SeatCommand command, Instant appendedAt, long offset) {
        NaiveTurn turn = new NaiveTurn(this, command, now(appendedAt), offset);
        boolean repeated = memory.find(command.commandId(), turn.now()) != null;
        SeatReply reply = reply(turn);
        version = turn.version();
        boolean remember = !repeated
                && (reply instanceof SeatReply.Held
                        || reply instanceof SeatReply.Released
                        || reply instanceof SeatReply.HouseSeats
                        || reply instanceof SeatReply.Cleared
                        || (reply instanceof SeatReply.Done && command.actor() != null && !memory.isFull(turn.now()))
                        || reply instanceof SeatReply.Cancelled);
        if (remember) {
            memory.add(command, reply);
        }
        if (remember || !turn.events().isEmpty()) {
            lastChange = turn.now();
        }
        return new Decision(turn.events(), reply, remember ? Asked.of(command) : null);
    }

    /** A bug while deciding: the show stops. */
    Decision fail(SeatCommand command, Instant appendedAt, long offset, String cause) {
        NaiveTurn turn = new NaiveTurn(this, command, now(appendedAt), offset);
        if (!suspended) {
            turn.add(new SeatEvent.ShowSuspended(command.showId(), turn.nextVersion(), turn.now(), offset, cause));
            suspended = true;
        }
        SeatReply reply = command instanceof SeatCommand.RevokePass revoke && settings != null
                ? NaivePasses.revoke(turn, revoke)
                : turn.refuse(Refusal.SHOW_SUSPENDED, null);
        version = turn.version();
        if (!turn.events().isEmpty()) {
            lastChange = turn.now();
        }
        return new Decision(turn.events(), reply, null);
    }

    private SeatReply reply(NaiveTurn turn) {
        boolean isRevocation = turn.command() instanceof SeatCommand.RevokePass && settings != null;
        if (suspended && !isRevocation && !(turn.command() instanceof SeatCommand.ResumeShow)) {
            return turn.refuse(Refusal.SHOW_SUSPENDED, null);
        }
        if (settings == null && !(turn.command() instanceof SeatCommand.OpenShow) && !suspended) {
            return turn.refuse(Refusal.UNKNOWN_SHOW, null);
        }
        NaiveMemory.Grant earlier = memory.find(turn.command().commandId(), turn.now());
        if (earlier != null) {
            return NaiveMemory.isSameAsk(earlier, turn.command())
                    ? earlier.reply()
                    : turn.refuse(Refusal.KEY_REUSED, null);
        }
        if (!suspended || turn.command() instanceof SeatCommand.ResumeShow) {
            NaiveHolds.expire(turn);
        }
        return switch (turn.command()) {
            case SeatCommand.OpenShow open -> open(turn, open.settings());
            case SeatCommand.CloseShow close -> close(turn, close);
            case SeatCommand.ResumeShow resume -> resume(turn, resume);
            case SeatCommand.PauseSale ask -> pause(turn, ask);
            case SeatCommand.ResumeSale ask -> resumeSale(turn, ask);
            case SeatCommand.ReleaseAllHolds ask -> NaiveClearing.releaseAll(turn, ask);
            case SeatCommand.ResetShow ask -> reset(turn, ask);
            case SeatCommand.RevokePass revoke -> NaivePasses.revoke(turn, revoke);
            case SeatCommand.Tick tick -> turn.done();
            case SeatCommand.HoldSeats hold -> NaiveHolds.hold(turn, Objects.requireNonNull(settings), stopped(), hold);
            case SeatCommand.HoldBestAvailable best ->
                NaiveHolds.best(turn, Objects.requireNonNull(settings), stopped(), best);
            case SeatCommand.ExtendHold extend -> NaiveHolds.extend(turn, Objects.requireNonNull(settings), extend);
            case SeatCommand.BlockSeats block -> NaiveHouse.block(turn, block);
            case SeatCommand.UnblockSeats unblock -> NaiveHouse.unblock(turn, unblock);
            case SeatCommand.ReleaseSeats release -> NaiveHolds.release(turn, release.buyer(), release.seats());
            case SeatCommand.ReleaseHold release -> NaiveHolds.release(turn, release.buyer(), null);
            case SeatCommand.BeginCheckout begin ->
                NaiveBookings.checkOut(turn, Objects.requireNonNull(settings), begin);
            case SeatCommand.ConfirmHold confirm ->
                NaiveBookings.confirm(turn, Objects.requireNonNull(settings), confirm);
            case SeatCommand.CancelBooking cancel -> NaiveBookings.cancel(turn, cancel);
        };
    }

    private SeatReply open(NaiveTurn turn, ShowSettings next) {
        ShowSettings current = settings;
        if (current == null) {
            seats.layOut(next.layout());
            settings = next;
            turn.add(new SeatEvent.ShowOpened(turn.command().showId(), turn.nextVersion(), turn.now(), next));
        } else if (next.version() > current.version()) {
            if (!next.layout().hasSameSeats(current.layout()) || !currency(next).equals(currency(current))) {
                return turn.refuse(Refusal.LAYOUT_IMMUTABLE, null);
            }
            settings = next;
            turn.add(new SeatEvent.ShowChanged(turn.command().showId(), turn.nextVersion(), turn.now(), next));
        }
        return turn.done();
    }

    private static String currency(ShowSettings settings) {
        return settings.prices().getLast().price().currency();
    }

    /** Returns why nobody gets seats, whatever the time, or null. */
    private @Nullable Refusal stopped() {
        if (closed) {
            return Refusal.SALE_CLOSED;
        }
        return pause == null ? null : Refusal.SALE_PAUSED;
    }

    private SeatReply close(NaiveTurn turn, SeatCommand.CloseShow ask) {
        if (!closed) {
            closed = true;
            pause = null;
            turn.add(new SeatEvent.ShowClosed(ask.showId(), turn.nextVersion(), turn.now(), ask.actor(), ask.reason()));
        }
        return turn.done();
    }

    private SeatReply pause(NaiveTurn turn, SeatCommand.PauseSale ask) {
        if (closed) {
            return turn.refuse(Refusal.SALE_CLOSED, null);
        }
        if (pause == null || !pause.equals(ask.message())) {
            pause = ask.message();
            turn.add(new SeatEvent.SalePaused(
                    ask.showId(), turn.nextVersion(), turn.now(), ask.message(), ask.actor(), ask.reason()));
        }
        return turn.done();
    }

    private SeatReply resumeSale(NaiveTurn turn, SeatCommand.ResumeSale ask) {
        if (pause != null) {
            pause = null;
            turn.add(
                    new SeatEvent.SaleResumed(ask.showId(), turn.nextVersion(), turn.now(), ask.actor(), ask.reason()));
        }
        return turn.done();
    }

    private SeatReply reset(NaiveTurn turn, SeatCommand.ResetShow ask) {
        SeatReply reply = NaiveClearing.reset(turn, ask);
        if (reply instanceof SeatReply.Cleared cleared && cleared.left() == 0) {
            closed = false;
            pause = null;
        }
        return reply;
    }

    private SeatReply resume(NaiveTurn turn, SeatCommand.ResumeShow ask) {
        if (suspended) {
            suspended = false;
            turn.add(
                    new SeatEvent.ShowResumed(ask.showId(), turn.nextVersion(), turn.now(), ask.actor(), ask.reason()));
        }
        return turn.done();
    }
}
