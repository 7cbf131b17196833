package io.realticket.sseedge.view;

import org.jspecify.annotations.Nullable;

/** How a subscriber goes on from the cursor it came with. */
public sealed interface Continuation {
    /** It knows nothing and gets a snapshot. */
    record Fresh() implements Continuation {}

    /**
     * It gets what changed after its cursor.
     *
     * @param offset of the cursor, in this epoch
     */
    record Since(long offset) implements Continuation {}

    /** It has seen more than this edge, which must catch up first. */
    record Ahead() implements Continuation {}

    /** What it has cannot be continued: it is told so, and gets a snapshot. */
    record Reset(Reason reason) implements Continuation {}

    /** Why a map cannot be continued. */
    enum Reason {
        /** The topic or the layout is another one. */
        EPOCH,
        /** The cursor lies beyond everything this edge has seen, and stayed there. */
        AHEAD,
        /** The text is no cursor. */
        CURSOR
    }

    /**
     * Returns how to go on from {@code lastEventId}.
     *
     * @param lastEventId as the client sent it; null or empty if it has none
     * @param now how far this edge has read
     */
    static Continuation of(@Nullable String lastEventId, Cursor now) {
        if (lastEventId == null || lastEventId.isEmpty()) {
            return new Fresh();
        }
        Cursor cursor = Cursor.parse(lastEventId);
        if (cursor == null) {
            return new Reset(Reason.CURSOR);
        }
        if (!cursor.epoch().equals(now.epoch())) {
            return new Reset(Reason.EPOCH);
        }
        if (cursor.offset() == Cursor.NOTHING) {
            return new Fresh();
        }
        return cursor.offset() > now.offset() ? new Ahead() : new Since(cursor.offset());
    }
}
