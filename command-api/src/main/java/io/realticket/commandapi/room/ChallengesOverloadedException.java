package io.realticket.commandapi.room;

/** Too many challenges wait to be drawn; asking again in a moment will help. */
public final class ChallengesOverloadedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Carries no stack trace: it is an answer, not a fault. */
    public ChallengesOverloadedException() {
        super("too many challenges wait to be drawn", null, false, false);
    }
}
