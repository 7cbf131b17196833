package io.realticket.commandapi.http.session;

import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.BuyerSeats;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.commandapi.hold.Hold;
import io.realticket.commandapi.hold.NotCaughtUpException;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What buyers still hold when they leave. It is given back at once if the log can be reached; if not, it ends by its
 * deadline, which is logged. Thread-safe.
 */
@Component
final class LeftHolds {
    private static final Logger LOG = LoggerFactory.getLogger(LeftHolds.class);

    private final BuyerSeats seats;
    private final CommandGateway gateway;
    private final Supplier<UUID> newIds;

    LeftHolds(BuyerSeats seats, CommandGateway gateway, Supplier<UUID> newIds) {
        this.seats = seats;
        this.gateway = gateway;
        this.newIds = newIds;
    }

    /** Gives back all that {@code buyer} holds, of all shows at the same time, and returns when each is answered. */
    void giveBack(BuyerId buyer) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            seats.holds(buyer).forEach(hold -> threads.execute(() -> giveBack(buyer, hold)));
        } catch (NotCaughtUpException e) {
            LOG.warn("holds not given back, they end by their deadlines buyer={} cause={}", buyer, e.getMessage());
        }
    }

    // The whole hold, since single seats are refused together if one of them has left it meanwhile.
    private void giveBack(BuyerId buyer, Hold hold) {
        Answer answer = gateway.ask(new SeatCommand.ReleaseHold(new CommandId(newIds.get()), hold.showId(), buyer));
        if (!(answer instanceof Answer.Replied(SeatReply.Released _))) {
            LOG.warn(
                    "hold not given back, it ends by its deadline buyer={} show={} expiresAt={} answer={}",
                    buyer,
                    hold.showId(),
                    hold.expiresAt(),
                    answer);
        }
    }
}
