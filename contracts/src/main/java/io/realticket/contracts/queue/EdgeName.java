package io.realticket.contracts.queue;

import java.util.List;

/** The rules of what an edge says of itself. */
public final class EdgeName {
    /** Longest name of an edge: a host name. */
    public static final int LENGTH_MAX = 64;
    /** Most passes in one record: as ids, half of what a record may have in bytes. */
    public static final int PASSES_MAX = 10_000;

    private EdgeName() {}

    static void check(String edge) {
        if (edge.isBlank() || edge.length() > LENGTH_MAX) {
            throw new IllegalArgumentException("edge has 1 to " + LENGTH_MAX + " characters, not " + edge.length());
        }
    }

    static <T> List<T> bounded(String name, List<T> passes) {
        if (passes.size() > PASSES_MAX) {
            throw new IllegalArgumentException(name + " has at most " + PASSES_MAX + " passes, not " + passes.size());
        }
        return List.copyOf(passes);
    }
}
