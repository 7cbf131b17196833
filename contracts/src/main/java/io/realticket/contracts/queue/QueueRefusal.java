package io.realticket.contracts.queue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Why a waiting room refused. The JSON form is stable and is also the type of the HTTP problem. */
public enum QueueRefusal {
    /** The buyer has no place in line, or no longer. */
    NOT_IN_LINE,
    /** The line has not reached the buyer. */
    NOT_CALLED,
    /** Nobody is let in any more. */
    ROOM_CLOSED,
    /** So many have joined that no more can. */
    ROOM_FULL,
    /** The secret is not the one whose hash was published. */
    WRONG_SECRET,
    /** It is too early for that. */
    TOO_EARLY,
    /** The settings would change what may not change. */
    ROOM_IMMUTABLE,
    /** The show waits for an operator after a fault. */
    SHOW_SUSPENDED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the stable form, such as {@code not-called}. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the refusal that {@code code} names. */
    @JsonCreator
    public static QueueRefusal ofCode(String code) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such refusal: " + code));
    }
}
