package io.realticket.commandapi.http.room;

import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.QueueReply;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a visitor stands.
 *
 * @param number how many had joined before; null unless waiting
 * @param place in line, from 0; null before the line is drawn, and unless waiting or called
 * @param ahead how many who wait are called before; null before the line is drawn, and unless waiting
 * @param claimBy until when the visitor may go in, exclusive; null unless called
 * @param again whether called for the second and last time
 * @param shopUntil when the pass ends, exclusive; null unless inside
 * @param departure how the last visit ended; null unless outside, or if there was none
 * @param serverTime when it was so
 */
record VisitView(
        State state,
        @Nullable Integer number,
        @Nullable Integer place,
        @Nullable Integer ahead,
        @Nullable Instant claimBy,
        boolean again,
        @Nullable Instant shopUntil,
        @Nullable Departure departure,
        Instant serverTime) {
    /** Where visitors may stand. */
    enum State {
        /** In line. */
        WAITING,
        /** Called: may go in. */
        CALLED,
        /** Inside, with a pass. */
        INSIDE,
        /** Not in line. */
        OUTSIDE
    }

    static VisitView of(QueueReply.Waiting waiting) {
        return new VisitView(
                State.WAITING,
                waiting.number(),
                waiting.place(),
                waiting.ahead(),
                null,
                false,
                null,
                null,
                waiting.at());
    }

    static VisitView of(QueueReply.Called called) {
        return new VisitView(
                State.CALLED, null, called.place(), null, called.claimBy(), called.again(), null, null, called.at());
    }

    static VisitView of(QueueReply.Inside inside) {
        return new VisitView(State.INSIDE, null, null, null, null, false, inside.shopUntil(), null, inside.at());
    }

    static VisitView of(QueueReply.Outside outside) {
        return new VisitView(State.OUTSIDE, null, null, null, null, false, null, outside.departure(), outside.at());
    }
}
