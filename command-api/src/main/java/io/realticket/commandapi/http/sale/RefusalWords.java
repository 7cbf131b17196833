package io.realticket.commandapi.http.sale;

import io.realticket.contracts.seat.Refusal;

/** What a refusal means for the one who asked, in plain words. Pages say it in their own language, by its code. */
final class RefusalWords {
    private RefusalWords() {}

    /** Returns a sentence or two: what is the case, and what can be done about it. */
    static String of(Refusal reason) {
        return switch (reason) {
            case SEAT_UNAVAILABLE -> "A seat you asked for is not free any more. Choose another one.";
            case INVALID_SEAT -> "The place has no such seat.";
            case LIMIT_EXCEEDED -> "You may not have so many seats of this show, held and booked together.";
            case HOLD_EXPIRED -> "The time to book these seats is over. Choose seats again.";
            case HOLD_CHANGED -> "Your seats have changed meanwhile. Look at them again before you book.";
            case PRICE_CHANGED -> "The price has changed meanwhile. Look at it again before you book.";
            case EXTENSION_USED -> "Your seats were kept longer once already.";
            case NOT_ENOUGH_SEATS -> "Not so many seats are free. Ask for fewer.";
            case SALE_NOT_OPEN -> "The sale has not begun yet.";
            case SALE_CLOSED -> "The sale has ended.";
            case SALE_PAUSED -> "The sale is paused for the moment. What you hold stays yours until its time is over.";
            case UNKNOWN_SHOW -> "The show is not on sale.";
            case UNKNOWN_BOOKING -> "You have no such booking.";
            case NOT_ADMITTED -> "You need a pass to choose seats of this show, and you have none, or it has ended.";
            case ANSWER_TOO_LATE -> "Your request waited too long, so nothing was done. Ask again.";
            case KEY_REUSED -> "The key stands for another request.";
            case SHOW_SUSPENDED -> "The sale of this show is interrupted. Nothing was done.";
            case LAYOUT_IMMUTABLE -> "The seats of a show cannot change once it is on sale.";
            case OVERLOADED -> "Too many requests wait for this show. Nothing was done. Ask again in a moment.";
        };
    }
}
