package io.realticket.commandapi.room;

import io.realticket.contracts.pass.PassKey;
import java.util.List;

/** Keeps the keys that sign passes where all nodes find them, and changes them when they are old. Thread-safe. */
public interface PassKeyShelf {
    /**
     * A key.
     *
     * @param signs whether it may sign: everybody who reads passes has had the time to get to know it
     */
    record Kept(PassKey key, boolean signs) {}

    /** Adds a key if the newest is old or there is none, drops those that no living pass is signed with, and returns the rest, the newest last. */
    List<Kept> turned();
}
