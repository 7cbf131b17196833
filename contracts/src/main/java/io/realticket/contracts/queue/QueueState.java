package io.realticket.contracts.queue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.realticket.contracts.id.BuyerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How things stand in a waiting room now, by {@link QueueStateKey}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface QueueState {
    /**
     * What everybody in line is told, written once a second, and twice while visitors are called.
     *
     * @param calledUpTo the first place that was not called yet
     * @param calledAgain places that were called for the second time and have not come yet, at most
     *     {@value #CALLED_AGAIN_MAX}
     * @param waiting how many wait
     * @param called how many were called and have not come yet
     * @param inside how many are inside
     * @param capacity how many may be called and inside together
     * @param joined how many have joined in all
     * @param drawn how many of them were drawn
     * @param seed of the draw, by which each may compute their own place; null if nothing was drawn
     * @param callsPerMinuteMin how many were called in the slowest minute of late; null as long as none is known
     * @param callsPerMinuteMax how many in the fastest
     * @param free seats
     * @param held seats in baskets, which may come back
     * @param message of an operator, perhaps none
     */
    record Room(
            long version,
            Instant at,
            RoomStatus status,
            Instant opensAt,
            int calledUpTo,
            List<Integer> calledAgain,
            int waiting,
            int called,
            int inside,
            int capacity,
            int joined,
            int drawn,
            @Nullable String commitment,
            @Nullable String seed,
            @Nullable Integer callsPerMinuteMin,
            @Nullable Integer callsPerMinuteMax,
            int free,
            int held,
            String message)
            implements QueueState {
        /** Most places of those called again that are told: the others ask for their place. */
        public static final int CALLED_AGAIN_MAX = 500;
    }

    /**
     * A pass that was given.
     *
     * @param until exclusive
     * @param revoked whether it ended before that
     */
    record Pass(BuyerId buyer, Instant until, boolean revoked) implements QueueState {}
}
