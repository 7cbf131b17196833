package io.realticket.commandapi.account;

/** Too many passwords wait to be hashed; asking again in a moment will help. */
public final class HashingOverloadedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Carries no stack trace: it is an answer, not a fault. */
    public HashingOverloadedException() {
        super("too many passwords wait to be hashed", null, false, false);
    }
}
