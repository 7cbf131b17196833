package io.realticket.commandapi.node;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SaleRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a generous decider gave: one hold per buyer and show. Thread-safe. */
final class GivenHolds {
    static final Duration LASTS = Duration.ofMinutes(5);
    static final Duration EXTENSION = Duration.ofMinutes(2);

    private final Map<Key, Given> holds = new ConcurrentHashMap<>();

    private record Key(ShowId show, BuyerId buyer) {}

    /** A hold as it stands. */
    record Given(HoldId id, Instant since, Instant expiresAt, List<SeatId> seats) {}

    Given take(CommandId command, ShowId show, BuyerId buyer, List<SeatId> seats, Instant now) {
        Given fresh = new Given(new HoldId(command.value()), now, now.plus(LASTS), seats);
        return holds.merge(
                new Key(show, buyer), fresh, (held, more) -> held.expiresAt().isBefore(now) ? more : with(held, more));
    }

    Given extend(ShowId show, BuyerId buyer) {
        return Objects.requireNonNull(holds.computeIfPresent(
                new Key(show, buyer),
                (key, held) ->
                        new Given(held.id(), held.since(), held.expiresAt().plus(EXTENSION), held.seats())));
    }

    Given checkOut(ShowId show, BuyerId buyer, Instant now) {
        Instant least = now.plus(SaleRules.CHECKOUT_DURATION);
        return Objects.requireNonNull(holds.computeIfPresent(
                new Key(show, buyer),
                (key, held) -> held.expiresAt().isAfter(least)
                        ? held
                        : new Given(held.id(), held.since(), least, held.seats())));
    }

    List<SeatId> giveBack(ShowId show, BuyerId buyer) {
        Given held = holds.remove(new Key(show, buyer));
        return held == null ? List.of() : held.seats();
    }

    List<SeatId> giveBack(ShowId show, BuyerId buyer, List<SeatId> seats) {
        holds.computeIfPresent(new Key(show, buyer), (key, held) -> without(held, seats));
        return seats;
    }

    private static Given with(Given held, Given more) {
        List<SeatId> seats = Stream.concat(held.seats().stream(), more.seats().stream())
                .distinct()
                .sorted()
                .toList();
        return new Given(held.id(), held.since(), held.expiresAt(), seats);
    }

    private static @Nullable Given without(Given held, List<SeatId> seats) {
        List<SeatId> left =
                held.seats().stream().filter(seat -> !seats.contains(seat)).toList();
        return left.isEmpty() ? null : new Given(held.id(), held.since(), held.expiresAt(), left);
    }
}
