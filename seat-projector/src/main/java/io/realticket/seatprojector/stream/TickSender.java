package io.realticket.seatprojector.stream;

import io.realticket.contracts.id.ShowId;

/** Asks for a tick through the log. Losing or repeating one is harmless: the clock asks again. */
@FunctionalInterface
interface TickSender {
    /** Sends a tick of {@code show}, without waiting. */
    void send(ShowId show);
}
