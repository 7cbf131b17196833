package io.realticket.commandapi.node;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatRange;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/** Grants every command, one hold at a time, and writes the state of its seats and what happened before the reply. */
final class Generosity implements Function<SeatCommand, List<SeatReply>> {
    static final Money PRICE = new Money(150_000, "KRW");
    /** Where the best seats of a section begin: behind those that tests name. */
    static final int BEST_FROM = 500;

    private final ScriptedDecider topics;
    private final Map<ShowId, AtomicLong> versions = new ConcurrentHashMap<>();
    private final Happened happened = new Happened();
    private final GivenHolds holds = new GivenHolds();
    private final Map<BookingId, List<SeatId>> booked = new ConcurrentHashMap<>();

    Generosity(ScriptedDecider topics) {
        this.topics = topics;
    }

    @Override
    public synchronized List<SeatReply> apply(SeatCommand command) {
        long next = versions.computeIfAbsent(command.showId(), _ -> new AtomicLong())
                .incrementAndGet();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        SeatReply reply = reply(command, next, now);
        topics.event(command.commandId(), happened.of(command, reply, next, now));
        return List.of(reply);
    }

    private SeatReply reply(SeatCommand command, long next, Instant now) {
        return switch (command) {
            case SeatCommand.HoldSeats(var id, var show, var buyer, var _, var _, var seats) ->
                held(command, holds.take(id, show, buyer, seats, now), buyer, seats, next);
            case SeatCommand.HoldBestAvailable best -> heldBest(best, next, now);
            case SeatCommand.ExtendHold(var _, var show, var buyer, var _) ->
                held(command, holds.extend(show, buyer), buyer, List.of(), next);
            case SeatCommand.ReleaseSeats(var _, var show, var buyer, var seats) ->
                released(command, buyer, holds.giveBack(show, buyer, seats), next, now);
            case SeatCommand.ReleaseHold(var _, var show, var buyer) ->
                released(command, buyer, holds.giveBack(show, buyer), next, now);
            case SeatCommand.BeginCheckout begin -> begun(begin, next, now);
            case SeatCommand.ConfirmHold confirm -> booked(confirm, next, now);
            case SeatCommand.CancelBooking(var id, var show, var buyer, var booking) -> {
                List<SeatId> seats = booked.getOrDefault(booking, List.of());
                free(show, seats, next);
                yield new SeatReply.Cancelled(id, show, next, now, buyer, booking, seats);
            }
            case SeatCommand.BlockSeats(var _, var _, var ranges, var _, var _, var _) ->
                house(command, ranges, next, now);
            case SeatCommand.UnblockSeats(var _, var _, var ranges, var _, var _) -> house(command, ranges, next, now);
            case SeatCommand.RevokePass(var id, var show, var _, var _, var _) -> new SeatReply.Done(id, show, 0, now);
            case SeatCommand.OpenShow(var id, var show, var _) -> new SeatReply.Done(id, show, 0, now);
            case SeatCommand.CloseShow(var id, var show, var _, var _) -> new SeatReply.Done(id, show, 0, now);
            case SeatCommand.ResumeShow(var id, var show, var _, var _) -> new SeatReply.Done(id, show, 0, now);
            case SeatCommand.PauseSale(var id, var show, var _, var _, var _) -> new SeatReply.Done(id, show, 0, now);
            case SeatCommand.ResumeSale(var id, var show, var _, var _) -> new SeatReply.Done(id, show, 0, now);
            case SeatCommand.ReleaseAllHolds(var id, var show, var _, var _) ->
                new SeatReply.Cleared(id, show, 0, now, 0, 0, 0);
            case SeatCommand.ResetShow(var id, var show, var _, var _) ->
                new SeatReply.Cleared(id, show, 0, now, 0, 0, 0);
            case SeatCommand.Tick(var id, var show) -> new SeatReply.Done(id, show, 0, now);
        };
    }

    private SeatReply heldBest(SeatCommand.HoldBestAvailable best, long next, Instant now) {
        SectionId section =
                best.sections().isEmpty() ? new SectionId("A") : best.sections().getFirst();
        List<SeatId> seats = IntStream.range(BEST_FROM, BEST_FROM + best.seatCount())
                .mapToObj(cell -> new SeatId(section, cell))
                .toList();
        return held(
                best, holds.take(best.commandId(), best.showId(), best.buyer(), seats, now), best.buyer(), seats, next);
    }

    private SeatReply held(SeatCommand command, GivenHolds.Given hold, BuyerId buyer, List<SeatId> granted, long next) {
        states(
                command.showId(),
                hold.seats(),
                next,
                version -> new SeatState.Seat(SeatStatus.HELD, version, buyer, hold.id(), hold.expiresAt(), null));
        return new SeatReply.Held(
                command.commandId(),
                command.showId(),
                next,
                hold.since(),
                buyer,
                hold.id(),
                hold.expiresAt(),
                granted,
                hold.seats());
    }

    private SeatReply released(SeatCommand command, BuyerId buyer, List<SeatId> seats, long next, Instant now) {
        free(command.showId(), seats, next);
        long seen = seats.isEmpty() ? 0 : next;
        return new SeatReply.Released(
                command.commandId(), command.showId(), seen, now, buyer, seats, List.of(), null, null);
    }

    private SeatReply begun(SeatCommand.BeginCheckout begin, long next, Instant now) {
        Instant expiresAt = holds.checkOut(begin.showId(), begin.buyer(), now).expiresAt();
        states(
                begin.showId(),
                begin.seats(),
                next,
                version ->
                        new SeatState.Seat(SeatStatus.HELD, version, begin.buyer(), begin.holdId(), expiresAt, null));
        return new SeatReply.CheckoutBegun(
                begin.commandId(),
                begin.showId(),
                next,
                now,
                begin.buyer(),
                begin.bookingId(),
                begin.holdId(),
                expiresAt,
                begin.seats(),
                begin.total());
    }

    private SeatReply booked(SeatCommand.ConfirmHold confirm, long next, Instant now) {
        holds.giveBack(confirm.showId(), confirm.buyer());
        booked.put(confirm.bookingId(), confirm.seats());
        states(
                confirm.showId(),
                confirm.seats(),
                next,
                version ->
                        new SeatState.Seat(SeatStatus.SOLD, version, confirm.buyer(), null, null, confirm.bookingId()));
        Money all =
                confirm.seats().stream().map(seat -> PRICE).reduce(Money::plus).orElseThrow();
        Money total = Objects.requireNonNullElse(confirm.total(), all);
        return new SeatReply.Booked(
                confirm.commandId(),
                confirm.showId(),
                next,
                now,
                confirm.buyer(),
                confirm.bookingId(),
                confirm.seats(),
                total);
    }

    private static SeatReply house(SeatCommand command, List<SeatRange> ranges, long next, Instant now) {
        int cells = ranges.stream().mapToInt(range -> range.to() - range.from()).sum();
        return new SeatReply.HouseSeats(command.commandId(), command.showId(), next, now, cells, 0);
    }

    private void free(ShowId show, List<SeatId> seats, long next) {
        states(show, seats, next, SeatState.Seat::free);
    }

    /**
     * Writes how {@code seats} stand since {@code next}. The decider writes them in one transaction; here they are written one
     * by one, so the last alone tells of the new version: whoever has read a part must not take it for the whole.
     */
    private void states(ShowId show, List<SeatId> seats, long next, LongFunction<SeatState.Seat> state) {
        for (int i = 0; i < seats.size(); i++) {
            topics.state(show, seats.get(i), state.apply(i == seats.size() - 1 ? next : next - 1));
        }
    }
}
