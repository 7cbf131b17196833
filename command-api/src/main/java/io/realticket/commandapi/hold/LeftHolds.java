package io.realticket.commandapi.hold;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What buyers still hold when they leave. Thread-safe. */
public final class LeftHolds {
    private final BuyerSeats seats;
    private final CommandGateway gateway;
    private final PaidHolds paid;
    private final Supplier<UUID> newIds;

    /** @param newIds gives an id that nothing had before */
    public LeftHolds(BuyerSeats seats, CommandGateway gateway, PaidHolds paid, Supplier<UUID> newIds) {
        this.seats = seats;
        this.gateway = gateway;
        this.paid = paid;
        this.newIds = newIds;
    }

    /**
     * A hold that is not known to have been given back. It ends by its deadline at the latest.
     *
     * @param answer what came instead of the seats; null if nobody asked for them, since they are being paid for
     */
    public record Kept(Hold hold, @Nullable Answer answer) {
        /** Whether the payment has it, which books the seats or lets them expire. */
        public boolean isPaidFor() {
            return answer == null;
        }
    }

    /**
     * Gives back all that {@code buyer} holds and is not paying for, of all shows at the same time; returns, when each is
     * answered, what was not given back. Throws {@link NotCaughtUpException} if this node does not know what is held.
     */
    public List<Kept> giveBack(BuyerId buyer) {
        List<Hold> holds = seats.holds(buyer);
        ConcurrentLinkedQueue<Kept> kept = new ConcurrentLinkedQueue<>();
        Set<HoldId> busy = holds.isEmpty() ? Set.of() : paid.of(buyer);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            holds.forEach(hold -> threads.execute(() -> {
                if (busy.contains(hold.holdId())) {
                    kept.add(new Kept(hold, null));
                    return;
                }
                // Kept until it is known to be given back, also if asking fails.
                Kept open = new Kept(hold, new Answer.NotSent(Answer.Why.UNAVAILABLE));
                kept.add(open);
                Answer answer = release(buyer, hold);
                kept.remove(open);
                if (!(answer instanceof Answer.Replied(SeatReply.Released _))) {
                    kept.add(new Kept(hold, answer));
                }
            }));
        }
        return List.copyOf(kept);
    }

    // The whole hold, since single seats are refused together if one of them has left it meanwhile.
    private Answer release(BuyerId buyer, Hold hold) {
        return gateway.ask(new SeatCommand.ReleaseHold(new CommandId(newIds.get()), hold.showId(), buyer));
    }
}
