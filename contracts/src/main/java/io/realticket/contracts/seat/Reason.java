package io.realticket.contracts.seat;

import org.jspecify.annotations.Nullable;

/** The rules that the words of operators obey. */
public final class Reason {
    /** Longest reason: a sentence, not a document. */
    public static final int LENGTH_MAX = 200;
    /** Longest message to buyers: what fits above a map of seats. */
    public static final int MESSAGE_LENGTH_MAX = 200;

    private Reason() {}

    /** Returns {@code reason}, which must say something and not too much. */
    public static String checked(String reason) {
        if (reason.isBlank() || reason.length() > LENGTH_MAX) {
            throw new IllegalArgumentException("reason has 1 to " + LENGTH_MAX + " characters, not " + reason.length());
        }
        return reason;
    }

    /** Returns {@code reason}, which may be missing in what was written before operators gave one. */
    public static @Nullable String checkedIfAny(@Nullable String reason) {
        return reason == null ? null : checked(reason);
    }

    /** Returns what buyers are told, which may be nothing, but not much. */
    public static String checkedMessage(String message) {
        if (message.length() > MESSAGE_LENGTH_MAX || message.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "message has at most " + MESSAGE_LENGTH_MAX + " characters, none of them for control");
        }
        return message;
    }
}
