package io.realticket.contracts.queue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.PassId;
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

    /** Returns when it was decided, by the log's time. */
    Instant at();

    /** Returns the only one who may read the answer; null if the platform or an operator asked. */
    @Nullable
    BuyerId buyer();

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

    /**
     * The buyer is in line.
     *
     * @param number how many had joined before
     * @param place how many are before the buyer from the first place on; null as long as the line is not drawn
     * @param ahead how many who still wait are called before the buyer; null likewise
     */
    record Waiting(
            CommandId commandId,
            ShowId showId,
            Instant at,
            BuyerId buyer,
            int number,
            @Nullable Integer place,
            @Nullable Integer ahead)
            implements QueueReply {}

    /**
     * The buyer is called.
     *
     * @param claimBy exclusive: who has not come by then has missed the call
     * @param again whether for the second and last time
     */
    record Called(
            CommandId commandId, ShowId showId, Instant at, BuyerId buyer, int place, Instant claimBy, boolean again)
            implements QueueReply {}

    /**
     * The buyer is inside.
     *
     * @param shopUntil exclusive
     */
    record Inside(CommandId commandId, ShowId showId, Instant at, BuyerId buyer, PassId passId, Instant shopUntil)
            implements QueueReply {}

    /**
     * The buyer is not in line, and has no slot.
     *
     * @param departure how the last visit ended; null if it is not known, or there was none
     */
    record Outside(
            CommandId commandId,
            ShowId showId,
            Instant at,
            BuyerId buyer,
            @Nullable Departure departure) implements QueueReply {}

    /** A command of the platform or an operator has its effect, perhaps since earlier. */
    record Done(CommandId commandId, ShowId showId, Instant at) implements QueueReply {
        @Override
        public @Nullable BuyerId buyer() {
            return null;
        }
    }

    /** Nothing changed. */
    record Refused(
            CommandId commandId,
            ShowId showId,
            Instant at,
            @Nullable BuyerId buyer,
            QueueRefusal reason) implements QueueReply {}
}
