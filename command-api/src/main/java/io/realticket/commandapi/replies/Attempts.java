package io.realticket.commandapi.replies;

import java.util.ArrayDeque;
import java.util.Deque;

/** The attempts of this node to send one command: what it asks, and where the latest are in the log. Thread-safe. */
final class Attempts {
    /** Most offsets kept: more attempts than this are not under way while one waits for its answer. */
    static final int OFFSETS_MAX = 8;

    private final CommandBody body;
    private final Deque<Long> offsets = new ArrayDeque<>(OFFSETS_MAX);

    Attempts(CommandBody body) {
        this.body = body;
    }

    CommandBody body() {
        return body;
    }

    /** The broker has an attempt; {@code offset} is negative if it does not tell where. */
    synchronized void acknowledged(long offset) {
        if (offsets.size() == OFFSETS_MAX) {
            offsets.removeFirst();
        }
        offsets.addLast(offset);
    }

    /** Whether one of them is at {@code offset}. */
    synchronized boolean has(long offset) {
        return offsets.contains(offset);
    }

    /** Whether nobody ever acknowledged one. */
    synchronized boolean isNone() {
        return offsets.isEmpty();
    }
}
