package io.realticket.sseedge.fanout;

import org.jspecify.annotations.Nullable;

/**
 * The frames of one moment for one channel in one coding: encoded once, written to every subscriber, as a whole.
 *
 * @param chunk null if there is nothing to say, and only the cursor moves on
 */
record Burst(Span span, @Nullable Chunk chunk) {
    /** Keeps the bytes for one more holder. */
    void retain() {
        if (chunk != null) {
            chunk.bytes().retain();
        }
    }

    /** Lets go of the bytes for one holder. */
    void release() {
        if (chunk != null) {
            chunk.bytes().release();
        }
    }
}
