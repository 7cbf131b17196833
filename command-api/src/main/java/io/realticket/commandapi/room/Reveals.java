package io.realticket.commandapi.room;

/** The secrets of draws. Thread-safe. */
public interface Reveals {
    /** Tells the waiting rooms the secrets of those shows whose doors have opened and that were not told yet; returns how many. */
    int revealDue();
}
