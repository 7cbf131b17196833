package io.realticket.commandapi.room;

import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import org.jspecify.annotations.Nullable;

/** Hears what {@code queue-state} says. Called by one thread. */
public interface QueueStateListener {
    /** Hears how a record stands; null if it was forgotten. */
    void heard(QueueStateKey key, @Nullable QueueState state);

    /** Forgets everything, before it is heard anew. */
    void clear();
}
