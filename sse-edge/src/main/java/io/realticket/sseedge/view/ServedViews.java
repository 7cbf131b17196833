package io.realticket.sseedge.view;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What this edge serves: nothing before its first reading has caught up, then always the latest that has. A reading that
 * has to begin again does so beside the one that is served. Thread-safe.
 */
public final class ServedViews {
    private final AtomicReference<@Nullable ShowViews> current = new AtomicReference<>();

    /** Returns the views to serve, or null if none has caught up. */
    public @Nullable ShowViews current() {
        return current.get();
    }

    /** Serves {@code views}, which have caught up, from now on. */
    public void publish(ShowViews views) {
        current.set(views);
    }
}
