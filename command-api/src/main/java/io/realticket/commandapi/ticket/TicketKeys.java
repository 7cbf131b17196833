package io.realticket.commandapi.ticket;

/** Keeps the key that signs tickets where all nodes find it. */
public interface TicketKeys {
    /** Returns the key all nodes share; {@code proposed} becomes it if there is none yet. */
    byte[] shared(byte[] proposed);
}
