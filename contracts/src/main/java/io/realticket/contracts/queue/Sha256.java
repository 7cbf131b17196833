package io.realticket.contracts.queue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that the draw is made of. */
final class Sha256 {
    /** Length of a hash. */
    static final int BYTES = 32;

    private Sha256() {}

    /** Returns a fresh one. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
