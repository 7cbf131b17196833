package io.realticket.contracts.queue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import java.time.Instant;

/** The answer of a show's waiting room to one command. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface QueueReply {
    /** Returns the command answered. */
    CommandId commandId();

    /** Returns the show that decided. */
    ShowId showId();

    /** The show has no waiting room: the buyer may go straight in, without a pass. */
    record NoWaitingRoom(CommandId commandId, ShowId showId, Instant at, BuyerId buyer) implements QueueReply {}
}
