package io.realticket.sseedge.view;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What this edge serves of one topic: nothing before its first reading has caught up, then always the latest that has. A
 * reading that has to begin again does so beside the one that is served. Thread-safe.
 *
 * @param <V> what a reading makes of the topic
 */
public final class Served<V> {
    private final AtomicReference<@Nullable V> current = new AtomicReference<>();

    /** Returns what to serve, or null if nothing has caught up. */
    public @Nullable V current() {
        return current.get();
    }

    /** Serves {@code views}, which have caught up, from now on. */
    public void publish(V views) {
        current.set(views);
    }
}
