package io.realticket.commandapi.node;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.RoomStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers visitors by where the test says that each stands. */
final class Visits implements Function<QueueCommand, Optional<QueueReply>> {
    static final PassId PASS = PassId.of("0198a5c2-0000-7000-8000-00000000000a");

    private final Map<BuyerId, String> standing = new ConcurrentHashMap<>();
    private volatile Instant shopUntil = Instant.now().plusSeconds(600);

    /** Returns a room that says that it is in {@code status}. */
    static QueueState state(RoomStatus status) {
        return new QueueState.Room(
                1,
                Instant.now(),
                status,
                Instant.EPOCH,
                0,
                List.of(),
                0,
                0,
                0,
                30,
                0,
                0,
                null,
                null,
                null,
                null,
                9,
                0,
                "");
    }

    /** From now on {@code buyer} stands so: WAITING, CALLED, INSIDE or OUTSIDE. */
    void put(BuyerId buyer, String state) {
        standing.put(buyer, state);
    }

    /** From now on passes end so. */
    void shoppingUntil(Instant until) {
        shopUntil = until;
    }

    @Override
    public Optional<QueueReply> apply(QueueCommand command) {
        BuyerId buyer = command.buyer();
        if (buyer == null) {
            return Optional.of(new QueueReply.Done(command.commandId(), command.showId(), Instant.now()));
        }
        switch (command) {
            case QueueCommand.Join _ ->
                standing.merge(buyer, "WAITING", (now, next) -> now.equals("OUTSIDE") ? next : now);
            case QueueCommand.Claim _ ->
                standing.computeIfPresent(buyer, (_, now) -> now.equals("CALLED") ? "INSIDE" : now);
            case QueueCommand.Leave _ -> standing.put(buyer, "OUTSIDE");
            default -> {}
        }
        return Optional.of(reply(command, buyer));
    }

    private QueueReply reply(QueueCommand command, BuyerId buyer) {
        var id = command.commandId();
        var show = command.showId();
        Instant now = Instant.now();
        return switch (Objects.requireNonNullElse(standing.get(buyer), "OUTSIDE")) {
            case "WAITING" -> new QueueReply.Waiting(id, show, now, buyer, 7, 3, 2);
            case "CALLED" -> new QueueReply.Called(id, show, now, buyer, 3, now.plusSeconds(30), false);
            case "INSIDE" -> new QueueReply.Inside(id, show, now, buyer, PASS, shopUntil);
            default -> new QueueReply.Outside(id, show, now, buyer, null);
        };
    }
}
