package io.realticket.commandapi.room;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The slots of buyers who leave. Thread-safe. */
public final class LeftRooms {
    private final PassesHeard passes;
    private final RoomGateway gateway;
    private final Supplier<UUID> newIds;

    /** @param newIds gives an id that nothing had before */
    public LeftRooms(PassesHeard passes, RoomGateway gateway, Supplier<UUID> newIds) {
        this.passes = passes;
        this.gateway = gateway;
        this.newIds = newIds;
    }

    /**
     * Gives up every slot that {@code buyer} has; returns what came instead of an outcome, by show. Such a slot is given up
     * once its visitor was out of sight for long enough.
     */
    public Map<ShowId, RoomAnswer> leave(BuyerId buyer) {
        Map<ShowId, RoomAnswer> kept = new HashMap<>();
        for (ShowId show : passes.shows(buyer)) {
            RoomAnswer answer = gateway.ask(new QueueCommand.Leave(new CommandId(newIds.get()), show, buyer));
            if (!(answer instanceof RoomAnswer.Replied(QueueReply.Outside _))) {
                kept.put(show, answer);
            }
        }
        return kept;
    }
}
