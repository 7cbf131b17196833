package io.realticket.contracts.queue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.Reason;
import org.jspecify.annotations.Nullable;

/** What may be asked of a show's waiting room. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface QueueCommand {
    /** Returns the request's id, the same if it is sent again. */
    CommandId commandId();

    /** Returns the show whose waiting room decides. */
    ShowId showId();

    /** Asks for a place in line. Asked again, it is the same place. */
    record Join(CommandId commandId, ShowId showId, BuyerId buyer) implements QueueCommand {}

    /**
     * Lets another number of buyers shop at the same time. One that is not newer than the last is ignored.
     *
     * @param version of the show in the catalog, from 1, larger with every change
     * @param capacity 1 to {@value #CAPACITY_MAX}
     * @param actor who decided so; null if no operator did
     * @param reason why; null if no operator gave one
     */
    record SetCapacity(
            CommandId commandId,
            ShowId showId,
            long version,
            int capacity,
            @Nullable ActorId actor,
            @Nullable String reason)
            implements QueueCommand {
        /** Largest capacity: as many as the largest hall has seats. */
        public static final int CAPACITY_MAX = 100_000;

        /** Checks the bounds. */
        public SetCapacity {
            if (version < 1) {
                throw new IllegalArgumentException("version is 1 or more, not " + version);
            }
            check(capacity);
            Reason.checkedIfAny(reason);
        }

        /** Throws {@link IllegalArgumentException} if no show can have {@code capacity}. */
        public static void check(int capacity) {
            if (capacity < 1 || capacity > CAPACITY_MAX) {
                throw new IllegalArgumentException("capacity is 1 to " + CAPACITY_MAX + ", not " + capacity);
            }
        }
    }
}
