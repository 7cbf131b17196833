package io.realticket.commandapi.room;

import io.realticket.contracts.id.ShowId;
import java.time.Duration;
import java.util.Set;

/** The secrets of draws. Thread-safe. */
public interface Reveals {
    /**
     * Tells the waiting rooms of {@code undrawn} the secrets of their draws, but none whose doors were moved to a later time;
     * returns how many.
     *
     * @param again when a room that was told may be told once more
     */
    int reveal(Set<ShowId> undrawn, Duration again);
}
