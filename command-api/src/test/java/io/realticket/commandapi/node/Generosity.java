package io.realticket.commandapi.node;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Grants every command, one hold at a time, and writes the state of its seats before the reply. */
final class Generosity implements Function<SeatCommand, List<SeatReply>> {
    static final Money PRICE = new Money(150_000, "KRW");

    private final ScriptedDecider topics;
    private final AtomicLong version = new AtomicLong();
    private final Map<BookingId, List<SeatId>> booked = new ConcurrentHashMap<>();

    Generosity(ScriptedDecider topics) {
        this.topics = topics;
    }

    @Override
    public List<SeatReply> apply(SeatCommand command) {
        long next = version.incrementAndGet();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return List.of(
                switch (command) {
                    case SeatCommand.HoldSeats hold -> held(hold, next, now);
                    case SeatCommand.ReleaseSeats(var id, var show, var buyer, var seats) -> {
                        seats.forEach(seat -> topics.state(show, seat, SeatState.Seat.free(next)));
                        yield new SeatReply.Released(id, show, next, now, buyer, seats, List.of(), null, null);
                    }
                    case SeatCommand.ReleaseHold(var id, var show, var buyer) ->
                        new SeatReply.Released(id, show, 0, now, buyer, List.of(), List.of(), null, null);
                    case SeatCommand.ConfirmHold confirm -> booked(confirm, next, now);
                    case SeatCommand.CancelBooking(var id, var show, var buyer, var booking) -> {
                        List<SeatId> seats = booked.getOrDefault(booking, List.of());
                        seats.forEach(seat -> topics.state(show, seat, SeatState.Seat.free(next)));
                        yield new SeatReply.Cancelled(id, show, next, now, buyer, booking, seats);
                    }
                    case SeatCommand.HoldBestAvailable best -> throw new AssertionError("not scripted: " + best);
                    case SeatCommand.ExtendHold extend -> throw new AssertionError("not scripted: " + extend);
                    case SeatCommand.BlockSeats block -> throw new AssertionError("not scripted: " + block);
                    case SeatCommand.UnblockSeats unblock -> throw new AssertionError("not scripted: " + unblock);
                    case SeatCommand.OpenShow(var id, var show, var _) -> new SeatReply.Done(id, show, 0, now);
                    case SeatCommand.CloseShow(var id, var show) -> new SeatReply.Done(id, show, 0, now);
                    case SeatCommand.ResumeShow(var id, var show) -> new SeatReply.Done(id, show, 0, now);
                    case SeatCommand.Tick(var id, var show) -> new SeatReply.Done(id, show, 0, now);
                });
    }

    private SeatReply held(SeatCommand.HoldSeats hold, long next, Instant now) {
        HoldId id = new HoldId(hold.commandId().value());
        Instant expiresAt = now.plusSeconds(300);
        hold.seats()
                .forEach(seat -> topics.state(
                        hold.showId(), seat, seat(SeatStatus.HELD, next, hold.buyer(), id, expiresAt, null)));
        return new SeatReply.Held(
                hold.commandId(), hold.showId(), next, now, hold.buyer(), id, expiresAt, hold.seats(), hold.seats());
    }

    private SeatReply booked(SeatCommand.ConfirmHold confirm, long next, Instant now) {
        booked.put(confirm.bookingId(), confirm.seats());
        confirm.seats()
                .forEach(seat -> topics.state(
                        confirm.showId(),
                        seat,
                        seat(SeatStatus.SOLD, next, confirm.buyer(), null, null, confirm.bookingId())));
        Money total =
                confirm.seats().stream().map(seat -> PRICE).reduce(Money::plus).orElseThrow();
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

    private static SeatState.Seat seat(
            SeatStatus status,
            long version,
            BuyerId buyer,
            @Nullable HoldId hold,
            @Nullable Instant expiresAt,
            @Nullable BookingId booking) {
        return new SeatState.Seat(status, version, buyer, hold, expiresAt, booking);
    }
}
