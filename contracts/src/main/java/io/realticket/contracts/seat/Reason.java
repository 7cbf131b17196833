package io.realticket.contracts.seat;

/** The rule that every reason an operator gives obeys. */
final class Reason {
    /** Longest reason: a sentence, not a document. */
    static final int LENGTH_MAX = 200;

    private Reason() {}

    /** Returns {@code reason}, which must say something and not too much. */
    static String checked(String reason) {
        if (reason.isBlank() || reason.length() > LENGTH_MAX) {
            throw new IllegalArgumentException("reason has 1 to " + LENGTH_MAX + " characters, not " + reason.length());
        }
        return reason;
    }
}
