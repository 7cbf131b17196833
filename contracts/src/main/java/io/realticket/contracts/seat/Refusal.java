package io.realticket.contracts.seat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Why a command was refused. The JSON form is stable and is also the type of the HTTP problem. */
public enum Refusal {
    /** A seat is held, sold or blocked. */
    SEAT_UNAVAILABLE,
    /** The layout has no such seat. */
    INVALID_SEAT,
    /** The buyer would have more seats than the show allows. */
    LIMIT_EXCEEDED,
    /** The seats are not in a live hold of the buyer, or no longer. */
    HOLD_EXPIRED,
    /** The hold has other seats than the buyer saw. */
    HOLD_CHANGED,
    /** The seats cost something else than the buyer saw. */
    PRICE_CHANGED,
    /** The hold's deadline was moved before, and is moved only once. */
    EXTENSION_USED,
    /** Not so many seats are free where they were asked for. */
    NOT_ENOUGH_SEATS,
    /** The sale has not begun. */
    SALE_NOT_OPEN,
    /** The sale has ended. */
    SALE_CLOSED,
    /** An operator paused the sale. */
    SALE_PAUSED,
    /** The show was never opened. */
    UNKNOWN_SHOW,
    /** The show has no such booking of the buyer. */
    UNKNOWN_BOOKING,
    /** The buyer has no pass, or it has ended. */
    NOT_ADMITTED,
    /** The command was decided too late for anybody to wait for it. */
    ANSWER_TOO_LATE,
    /** The same idempotency key was used for something else. */
    KEY_REUSED,
    /** The show waits for an operator after a fault. */
    SHOW_SUSPENDED,
    /** The settings would change what may not change. */
    LAYOUT_IMMUTABLE,
    /** The decider is at one of its bounds; ask again later. */
    OVERLOADED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the stable form, such as {@code seat-unavailable}. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the refusal that {@code code} names. */
    @JsonCreator
    public static Refusal ofCode(String code) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such refusal: " + code));
    }
}
