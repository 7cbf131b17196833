package io.realticket.sseedge.pass;

import io.realticket.contracts.pass.PassVerifier;
import java.util.concurrent.CompletableFuture;

/** Where the keys of passes come from. Thread-safe. */
public interface PassKeySource {
    /** Returns who verifies by the keys that are known now, without waiting; perhaps there are none yet. */
    PassVerifier verifier();

    /**
     * Asks for newer keys, without waiting. What is returned is the caller's own: it is done when keys have come that were asked
     * for after this call, perhaps the same as before, and fails if they cannot be had.
     */
    CompletableFuture<Void> renewed();
}
