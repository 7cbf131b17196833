package io.realticket.commandapi.checkout;

import io.realticket.contracts.seat.Refusal;

/** Which refusals of a confirm end its checkout. */
final class Finality {
    private Finality() {}

    /**
     * Whether asking again can bring nothing else. A reused key says nothing for itself: the booking may have been made and
     * cancelled since, which the log knows. What is refused for good and booked all the same, because the seats changed
     * back, is cancelled when the log says so.
     */
    static boolean of(Refusal reason) {
        return switch (reason) {
            case HOLD_EXPIRED,
                    HOLD_CHANGED,
                    PRICE_CHANGED,
                    INVALID_SEAT,
                    SEAT_UNAVAILABLE,
                    LIMIT_EXCEEDED,
                    NOT_ENOUGH_SEATS,
                    EXTENSION_USED,
                    UNKNOWN_SHOW,
                    UNKNOWN_BOOKING,
                    SALE_CLOSED,
                    NOT_ADMITTED,
                    LAYOUT_IMMUTABLE -> true;
            case KEY_REUSED, SALE_NOT_OPEN, SALE_PAUSED, SHOW_SUSPENDED, ANSWER_TOO_LATE, OVERLOADED -> false;
        };
    }
}
