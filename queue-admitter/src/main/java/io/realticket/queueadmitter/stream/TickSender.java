package io.realticket.queueadmitter.stream;

import io.realticket.contracts.id.ShowId;

/** Asks for a tick through the log. Losing or repeating one is harmless: the clock asks again. */
@FunctionalInterface
interface TickSender extends AutoCloseable {
    /** Sends none: a replay has the ticks of the log it replays, and must not add to it. */
    TickSender NONE = show -> {};

    /** Sends a tick of {@code show}, without waiting. */
    void send(ShowId show);

    @Override
    default void close() {
        // Most hold nothing.
    }
}
