package io.realticket.contracts.queue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;

/** What may be asked of a show's waiting room. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface QueueCommand {
    /** Returns the request's id, the same if it is sent again. */
    CommandId commandId();

    /** Returns the show whose waiting room decides. */
    ShowId showId();

    /** Asks for a place in line. Asked again, it is the same place. */
    record Join(CommandId commandId, ShowId showId, BuyerId buyer) implements QueueCommand {}
}
