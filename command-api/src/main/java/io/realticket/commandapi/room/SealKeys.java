package io.realticket.commandapi.room;

/** Keeps the key that seals challenges where all nodes find it. */
public interface SealKeys {
    /** Returns the key all nodes share; {@code proposed} becomes it if there is none yet. */
    byte[] shared(byte[] proposed);
}
