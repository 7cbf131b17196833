package io.realticket.commandapi.room;

import java.time.Instant;
import java.util.UUID;

/** Which challenges were answered, on whichever node. Thread-safe. */
public interface UsedChallenges {
    /** Marks {@code challenge} as used, and returns whether it was not before. */
    boolean use(UUID challenge, Instant expiresAt);

    /** Forgets those that could not be answered any more. */
    void forgetOver();
}
