package io.realticket.contracts.queue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer of a show's waiting room to one command. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface QueueReply {
    /** Returns the command answered. */
    CommandId commandId();

    /** Returns the show that decided. */
    ShowId showId();

    /**
     * The show has no waiting room: the buyer may go straight in, without a pass.
     *
     * @param buyer who asked; null if no buyer did
     */
    record NoWaitingRoom(
            CommandId commandId,
            ShowId showId,
            Instant at,
            @Nullable BuyerId buyer) implements QueueReply {}
}
