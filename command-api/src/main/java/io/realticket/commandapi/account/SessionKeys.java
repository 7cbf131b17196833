package io.realticket.commandapi.account;

/** Keeps the key that signs sessions where all nodes find it. */
public interface SessionKeys {
    /** Returns the key all nodes share; {@code proposed} becomes it if there is none yet. */
    byte[] shared(byte[] proposed);
}
