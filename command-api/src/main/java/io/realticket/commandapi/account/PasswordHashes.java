package io.realticket.commandapi.account;

import org.jspecify.annotations.Nullable;

/** Hashes passwords, slowly on purpose. Every call may throw {@link HashingOverloadedException}. Thread-safe. */
public interface PasswordHashes {
    /** Returns a salted hash of {@code password}. */
    String hash(Password password);

    /**
     * Whether {@code hash} is of {@code password}. Without a hash the answer is no, and takes as long as with one, so that
     * nobody learns from the time it takes whether there is an account.
     */
    boolean matches(Password password, @Nullable String hash);
}
