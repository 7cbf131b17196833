package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a sale again, written from their text over maps and lists, without a thought for speed. The simulation
 * compares every decision with this one.
 */
final class NaiveShow {
    private final NaiveSeats seats = new NaiveSeats();
    private final NaiveMemory memory;
    private @Nullable ShowSettings settings;
    private boolean closed;
    private boolean suspended;
    private long version;
    private Instant lastChange = Instant.EPOCH;

    /** What is being decided. */
    private record Turn(
            SeatCommand command, @Nullable BuyerId buyer, Instant now, long offset, List<SeatEvent> events) {}

    NaiveShow(int grantsMax) {
        memory = new NaiveMemory(grantsMax);
    }

    NaiveSeats seats() {
        return seats;
    }

    @Nullable
    ShowSettings settings() {
        return settings;
    }

    boolean isSuspended() {
        return suspended;
    }

    Instant now(Instant appendedAt) {
        return appendedAt.isBefore(lastChange) ? lastChange : appendedAt;
    }

    /** Decides and does it. */
    Decision take(SeatCommand command, Instant appendedAt, long offset) {
        Turn turn = new Turn(command, NaiveMemory.buyer(command), now(appendedAt), offset, new ArrayList<>());
        boolean repeated = memory.find(command.commandId(), turn.now()) != null;
        SeatReply reply = reply(turn);
        boolean remember = !repeated
                && (reply instanceof SeatReply.Held
                        || reply instanceof SeatReply.Released
                        || reply instanceof SeatReply.Cancelled);
        if (remember) {
            memory.add(command, reply);
        }
        if (remember || !turn.events().isEmpty()) {
            lastChange = turn.now();
        }
        return new Decision(turn.events(), reply, remember);
    }

    /** A bug while deciding: the show stops. */
    Decision fail(SeatCommand command, Instant appendedAt, long offset, String cause) {
        Turn turn = new Turn(command, NaiveMemory.buyer(command), now(appendedAt), offset, new ArrayList<>());
        turn.events().add(new SeatEvent.ShowSuspended(command.showId(), ++version, turn.now(), offset, cause));
        suspended = true;
        lastChange = turn.now();
        return new Decision(turn.events(), refuse(turn, Refusal.SHOW_SUSPENDED, null), false);
    }

    private SeatReply reply(Turn turn) {
        if (suspended && !(turn.command() instanceof SeatCommand.ResumeShow)) {
            return refuse(turn, Refusal.SHOW_SUSPENDED, null);
        }
        if (settings == null && !(turn.command() instanceof SeatCommand.OpenShow) && !suspended) {
            return refuse(turn, Refusal.UNKNOWN_SHOW, null);
        }
        NaiveMemory.Grant earlier = memory.find(turn.command().commandId(), turn.now());
        if (earlier != null) {
            return NaiveMemory.isSameAsk(earlier, turn.command())
                    ? earlier.reply()
                    : refuse(turn, Refusal.KEY_REUSED, null);
        }
        expire(turn);
        return switch (turn.command()) {
            case SeatCommand.OpenShow open -> open(turn, open.settings());
            case SeatCommand.CloseShow close -> close(turn);
            case SeatCommand.ResumeShow resume -> resume(turn);
            case SeatCommand.Tick tick -> done(turn);
            case SeatCommand.HoldSeats hold -> hold(turn, hold);
            case SeatCommand.ReleaseSeats release -> release(turn, release.buyer(), release.seats());
            case SeatCommand.ReleaseHold release -> release(turn, release.buyer(), null);
            case SeatCommand.ConfirmHold confirm -> confirm(turn, confirm);
            case SeatCommand.CancelBooking cancel -> cancel(turn, cancel);
        };
    }

    private void expire(Turn turn) {
        int freed = 0;
        for (NaiveSeats.Hold hold : seats.due(turn.now())) {
            if (freed < 1_000) {
                freed += hold.seats().size();
                expire(turn, hold);
            }
        }
    }

    private void expire(Turn turn, NaiveSeats.Hold hold) {
        List<SeatId> all = List.copyOf(hold.seats());
        seats.free(hold, all);
        turn.events()
                .add(new SeatEvent.HoldExpired(
                        turn.command().showId(), ++version, turn.now(), hold.buyer(), hold.id(), all));
    }

    private SeatReply open(Turn turn, ShowSettings next) {
        ShowSettings current = settings;
        if (current == null) {
            seats.layOut(next.layout());
            settings = next;
            turn.events().add(new SeatEvent.ShowOpened(turn.command().showId(), ++version, turn.now(), next));
        } else if (next.version() > current.version()) {
            if (!next.layout().equals(current.layout()) || !currency(next).equals(currency(current))) {
                return refuse(turn, Refusal.LAYOUT_IMMUTABLE, null);
            }
            settings = next;
            turn.events().add(new SeatEvent.ShowChanged(turn.command().showId(), ++version, turn.now(), next));
        }
        return done(turn);
    }

    private static String currency(ShowSettings settings) {
        return settings.prices().getLast().price().currency();
    }

    private SeatReply close(Turn turn) {
        if (!closed) {
            closed = true;
            turn.events().add(new SeatEvent.ShowClosed(turn.command().showId(), ++version, turn.now()));
        }
        return done(turn);
    }

    private SeatReply resume(Turn turn) {
        if (suspended) {
            suspended = false;
            turn.events().add(new SeatEvent.ShowResumed(turn.command().showId(), ++version, turn.now()));
        }
        return done(turn);
    }

    private SeatReply hold(Turn turn, SeatCommand.HoldSeats ask) {
        ShowSettings rules = Objects.requireNonNull(settings);
        Instant now = turn.now();
        if (now.isBefore(rules.opensAt())) {
            return refuse(turn, Refusal.SALE_NOT_OPEN, null);
        } else if (closed || now.compareTo(rules.closesAt()) >= 0) {
            return refuse(turn, Refusal.SALE_CLOSED, null);
        } else if (now.compareTo(ask.answerBy()) >= 0) {
            return refuse(turn, Refusal.ANSWER_TOO_LATE, null);
        } else if (memory.isFull(now)) {
            return refuse(turn, Refusal.OVERLOADED, null);
        }
        SeatId missing = seats.missing(ask.seats());
        if (missing != null) {
            return refuse(turn, Refusal.INVALID_SEAT, missing);
        }
        List<SeatId> wanted = seats.sorted(ask.seats());
        for (SeatId seat : wanted) {
            if (!seats.isFreeFor(ask.buyer(), seat, now)) {
                return refuse(turn, Refusal.SEAT_UNAVAILABLE, seat);
            }
        }
        NaiveSeats.Hold mine = seats.liveHold(ask.buyer(), now);
        List<SeatId> fresh = new ArrayList<>(wanted);
        fresh.removeAll(mine == null ? List.of() : List.copyOf(mine.seats()));
        int had = seats.bookedBy(ask.buyer()) + (mine == null ? 0 : mine.seats().size());
        if (had + fresh.size() > rules.rules().seatsPerBuyerMax()) {
            return refuse(turn, Refusal.LIMIT_EXCEEDED, null);
        }
        if (mine == null) {
            seats.overdueOf(ask.buyer(), now).forEach(overdue -> expire(turn, overdue));
            Duration lasts = Duration.ofMillis(rules.rules().holdDuration().toMillis());
            mine = seats.newHold(ask.commandId(), ask.buyer(), now.plus(lasts));
        }
        if (!fresh.isEmpty()) {
            for (SeatId seat : fresh) {
                NaiveSeats.Hold overdue = seats.holdOf(seat);
                if (overdue != null) {
                    expire(turn, overdue);
                }
            }
            seats.hold(mine, fresh, turn.offset());
            turn.events()
                    .add(new SeatEvent.SeatsHeld(
                            ask.showId(), ++version, now, ask.buyer(), mine.id(), mine.expiresAt(), fresh));
        }
        return new SeatReply.Held(
                ask.commandId(),
                ask.showId(),
                version,
                now,
                ask.buyer(),
                mine.id(),
                mine.expiresAt(),
                wanted,
                List.copyOf(mine.seats()));
    }

    private SeatReply release(Turn turn, BuyerId buyer, @Nullable List<SeatId> named) {
        NaiveSeats.Hold mine = seats.liveHold(buyer, turn.now());
        List<SeatId> held = mine == null ? List.of() : List.copyOf(mine.seats());
        if (named != null) {
            SeatId missing = seats.missing(named);
            if (missing != null) {
                return refuse(turn, Refusal.INVALID_SEAT, missing);
            }
            for (SeatId seat : seats.sorted(named)) {
                if (!held.contains(seat)) {
                    return refuse(turn, Refusal.HOLD_EXPIRED, seat);
                }
            }
        }
        if (memory.isFull(turn.now())) {
            return refuse(turn, Refusal.OVERLOADED, null);
        }
        List<SeatId> gone = named == null ? held : seats.sorted(named);
        if (mine != null) {
            seats.free(mine, gone);
            turn.events()
                    .add(new SeatEvent.SeatsReleased(
                            turn.command().showId(), ++version, turn.now(), buyer, mine.id(), gone));
        }
        NaiveSeats.Hold left = seats.liveHold(buyer, turn.now());
        return new SeatReply.Released(
                turn.command().commandId(),
                turn.command().showId(),
                version,
                turn.now(),
                buyer,
                gone,
                left == null ? List.of() : List.copyOf(left.seats()),
                left == null ? null : left.id(),
                left == null ? null : left.expiresAt());
    }

    private SeatReply confirm(Turn turn, SeatCommand.ConfirmHold ask) {
        NaiveSeats.Booking booking = seats.booking(ask.bookingId());
        if (booking != null) {
            boolean same = booking.buyer().equals(ask.buyer())
                    && seats.missing(ask.seats()) == null
                    && seats.sorted(ask.seats()).equals(booking.seats());
            return same ? booked(turn, ask, booking) : refuse(turn, Refusal.KEY_REUSED, null);
        }
        SeatId missing = seats.missing(ask.seats());
        if (missing != null) {
            return refuse(turn, Refusal.INVALID_SEAT, missing);
        }
        NaiveSeats.Hold hold = seats.liveHold(ask.buyer(), turn.now());
        if (hold == null || !hold.id().equals(ask.holdId())) {
            return refuse(turn, Refusal.HOLD_EXPIRED, null);
        }
        List<SeatId> held = List.copyOf(hold.seats());
        if (!held.equals(seats.sorted(ask.seats()))) {
            return refuse(turn, Refusal.HOLD_CHANGED, null);
        }
        Money total = seats.price(Objects.requireNonNull(settings), held);
        booking = seats.book(hold, ask.bookingId(), total, turn.offset());
        turn.events()
                .add(new SeatEvent.SeatsBooked(
                        ask.showId(), ++version, turn.now(), ask.buyer(), ask.bookingId(), ask.holdId(), held, total));
        return booked(turn, ask, booking);
    }

    private SeatReply booked(Turn turn, SeatCommand.ConfirmHold ask, NaiveSeats.Booking booking) {
        return new SeatReply.Booked(
                ask.commandId(),
                ask.showId(),
                version,
                turn.now(),
                ask.buyer(),
                ask.bookingId(),
                booking.seats(),
                booking.total());
    }

    private SeatReply cancel(Turn turn, SeatCommand.CancelBooking ask) {
        NaiveSeats.Booking booking = seats.booking(ask.bookingId());
        if (booking == null || !booking.buyer().equals(ask.buyer())) {
            return refuse(turn, Refusal.UNKNOWN_BOOKING, null);
        }
        if (memory.isFull(turn.now())) {
            return refuse(turn, Refusal.OVERLOADED, null);
        }
        seats.cancel(booking);
        turn.events()
                .add(new SeatEvent.BookingCancelled(
                        ask.showId(), ++version, turn.now(), ask.buyer(), ask.bookingId(), booking.seats()));
        return new SeatReply.Cancelled(
                ask.commandId(), ask.showId(), version, turn.now(), ask.buyer(), ask.bookingId(), booking.seats());
    }

    private SeatReply done(Turn turn) {
        return new SeatReply.Done(turn.command().commandId(), turn.command().showId(), version, turn.now());
    }

    private SeatReply refuse(Turn turn, Refusal reason, @Nullable SeatId seat) {
        return new SeatReply.Refused(
                turn.command().commandId(),
                turn.command().showId(),
                version,
                turn.now(),
                turn.buyer(),
                reason,
                seat,
                reason == Refusal.SEAT_UNAVAILABLE ? seats.takenBy(Objects.requireNonNull(seat)) : null);
    }
}
