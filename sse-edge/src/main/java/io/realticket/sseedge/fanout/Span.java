package io.realticket.sseedge.fanout;

import io.realticket.sseedge.view.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Which maps a burst continues, and how far they are true afterwards.
 *
 * @param from the oldest cursor it continues; null if it continues any map, and even none
 * @param to the cursor of every map that got it
 */
record Span(@Nullable Cursor from, Cursor to) {
    /** Whether a map that is true up to {@code at} is true up to {@link #to} after the burst; null is no map at all. */
    boolean continues(@Nullable Cursor at) {
        return from == null || (at != null && at.epoch().equals(to.epoch()) && at.offset() >= from.offset());
    }

    /** Whether a map that is true up to {@code at} learns something. */
    boolean isNewsTo(@Nullable Cursor at) {
        return at == null || !at.epoch().equals(to.epoch()) || at.offset() < to.offset();
    }
}
