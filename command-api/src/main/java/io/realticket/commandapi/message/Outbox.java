package io.realticket.commandapi.message;

/**
 * Carries messages to their topics: at least once, in order per key, and if and only if the transaction that added them
 * commits. Thread-safe.
 */
public interface Outbox {
    /**
     * Adds a message to the caller's transaction, and throws {@link IllegalStateException} outside one. The same message may
     * be added again: its readers know it by its id.
     */
    void add(Message message);
}
