package io.realticket.commandapi.http.problem;

import io.realticket.contracts.seat.Refusal;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Every kind of problem. Its code is stable: clients decide by it and translate it. */
public enum ProblemType {
    /** A seat is held, sold or blocked. */
    SEAT_UNAVAILABLE(HttpStatus.CONFLICT, "The seat is taken"),
    /** The layout has no such seat. */
    INVALID_SEAT(HttpStatus.NOT_FOUND, "There is no such seat"),
    /** More seats than the show allows one buyer. */
    LIMIT_EXCEEDED(HttpStatus.CONFLICT, "More seats than one buyer may have"),
    /** The seats are not in a live hold of the buyer. */
    HOLD_EXPIRED(HttpStatus.CONFLICT, "The seats are no longer held"),
    /** The hold has other seats than the buyer saw. */
    HOLD_CHANGED(HttpStatus.CONFLICT, "The hold has changed"),
    /** The seats cost something else than the buyer saw. */
    PRICE_CHANGED(HttpStatus.CONFLICT, "The price has changed"),
    /** The hold was extended before. */
    EXTENSION_USED(HttpStatus.CONFLICT, "A hold is extended only once"),
    /** Not so many seats are free. */
    NOT_ENOUGH_SEATS(HttpStatus.CONFLICT, "Not so many seats are free"),
    /** The sale has not begun. */
    SALE_NOT_OPEN(HttpStatus.CONFLICT, "The sale has not begun"),
    /** The sale has ended. */
    SALE_CLOSED(HttpStatus.CONFLICT, "The sale has ended"),
    /** An operator paused the sale. */
    SALE_PAUSED(HttpStatus.CONFLICT, "The sale is paused"),
    /** Decided too late for anybody to wait. */
    ANSWER_TOO_LATE(HttpStatus.CONFLICT, "The request came too late to be decided"),
    /** Settings that may not change. */
    IMMUTABLE(HttpStatus.CONFLICT, "This never changes"),
    LAYOUT_IMMUTABLE(HttpStatus.CONFLICT, "The layout of a show on sale cannot change"),
    /** No such program. */
    UNKNOWN_PROGRAM(HttpStatus.NOT_FOUND, "There is no such program"),
    /** No such show. */
    UNKNOWN_SHOW(HttpStatus.NOT_FOUND, "There is no such show"),
    /** No such place, or no such layout of it. */
    UNKNOWN_PLACE(HttpStatus.NOT_FOUND, "There is no such place"),
    /** The place has no such section. */
    UNKNOWN_SECTION(HttpStatus.NOT_FOUND, "There is no such section"),
    /** Somebody else was faster. */
    VERSION_CONFLICT(HttpStatus.CONFLICT, "Somebody has changed it since you saw it"),
    /** All shows together would let in more than they may. */
    CAPACITY_EXCEEDED(HttpStatus.CONFLICT, "There is not so much capacity left"),
    /** The line has not reached the visitor. */
    NOT_CALLED(HttpStatus.CONFLICT, "You have not been called"),
    /** The visitor has no place in line. */
    NOT_IN_LINE(HttpStatus.CONFLICT, "You are not in line"),
    /** Nobody is let in any more. */
    ROOM_CLOSED(HttpStatus.CONFLICT, "The waiting room is closed"),
    /** No more can join. */
    ROOM_FULL(HttpStatus.SERVICE_UNAVAILABLE, "The waiting room is full"),
    /** The show has no waiting room. */
    NO_WAITING_ROOM(HttpStatus.NOT_FOUND, "The show has no waiting room"),
    /** No such challenge of this buyer, or no longer. */
    UNKNOWN_CHALLENGE(HttpStatus.NOT_FOUND, "There is no such challenge"),
    /** The characters were wrong, or too late, or used before. */
    CHALLENGE_FAILED(HttpStatus.FORBIDDEN, "The characters were not right"),
    /** What people pay for is not reset. */
    NOT_A_DEMO(HttpStatus.CONFLICT, "Only a demo show can be reset"),
    /** A part is done; the rest follows when the same is asked again. */
    UNFINISHED(HttpStatus.SERVICE_UNAVAILABLE, "Only a part was done"),
    /** No such booking of this buyer. */
    UNKNOWN_BOOKING(HttpStatus.NOT_FOUND, "You have no such booking"),
    /** No such command of this buyer, or no longer remembered. */
    UNKNOWN_COMMAND(HttpStatus.NOT_FOUND, "Nothing is known of such a command of yours"),
    /** The card was declined. */
    PAYMENT_DECLINED(HttpStatus.PAYMENT_REQUIRED, "The card was declined"),
    /** The payment never began, and will not. */
    PAYMENT_ABANDONED(HttpStatus.CONFLICT, "The payment did not come about"),
    /** Another payment for the same hold is under way. */
    CHECKOUT_IN_PROGRESS(HttpStatus.CONFLICT, "The seats are being paid for already"),
    /** The show has begun, or somebody has gone in with a ticket. */
    CANCEL_CLOSED(HttpStatus.CONFLICT, "The booking cannot be cancelled any more"),
    /** A ticket that was not signed here. */
    TICKET_INVALID(HttpStatus.UNPROCESSABLE_CONTENT, "This is no ticket"),
    /** A ticket of another show. */
    TICKET_FOR_ANOTHER_SHOW(HttpStatus.CONFLICT, "The ticket is for another show"),
    /** Somebody went in with it. */
    TICKET_USED(HttpStatus.CONFLICT, "The ticket was used"),
    /** Its booking is over. */
    TICKET_CANCELLED(HttpStatus.CONFLICT, "The ticket's booking was cancelled"),
    /** The same key was used for something else. */
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The idempotency key was used for another request"),
    /** No session. */
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "There is no session"),
    /** The session there was counts no longer. */
    SESSION_ENDED(HttpStatus.UNAUTHORIZED, "The session has ended"),
    /** No such login id, or not its password. */
    WRONG_CREDENTIALS(HttpStatus.UNAUTHORIZED, "The login id or the password is wrong"),
    /** Somebody has this login id. */
    LOGIN_ID_TAKEN(HttpStatus.CONFLICT, "The login id is taken"),
    /** One who has an account wants another. */
    ALREADY_SIGNED_IN(HttpStatus.CONFLICT, "You have an account and are logged in"),
    /** The role may not do this. */
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "You may not do this"),
    /** The show has a waiting room, and the buyer has not been let in, or not any more. */
    NOT_ADMITTED(HttpStatus.FORBIDDEN, "There is no pass, or it has ended"),
    /** A write did not show the token that only our page can know. */
    CSRF_REFUSED(HttpStatus.FORBIDDEN, "The request does not show that it comes from our page"),
    /** Something in the request breaks a rule. */
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request breaks a rule"),
    /** The same account or address sent too many of these. */
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, "Too many requests in a short time"),
    /** The address of the request is longer than any that means something. */
    URI_TOO_LONG(HttpStatus.URI_TOO_LONG, "The address of the request is too long"),
    /** The body is larger than any request needs. */
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
    /** The body did not come in time. */
    BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "The body came too slowly"),
    /** The show waits for an operator. */
    SHOW_SUSPENDED(HttpStatus.SERVICE_UNAVAILABLE, "The sale is interrupted"),
    /** Too many wait. */
    OVERLOADED(HttpStatus.SERVICE_UNAVAILABLE, "Too many requests wait"),
    /** Something needed is away. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The request could not be taken; nothing was done"),
    /** A bug. */
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side");

    private static final String URN = "urn:realticket:problem:";

    private final HttpStatus status;
    private final String title;
    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** Returns the status it is answered with. */
    public HttpStatus status() {
        return status;
    }

    /** Returns the title, for developers. */
    public String title() {
        return title;
    }

    /** Returns the stable name. */
    public String code() {
        return code;
    }

    /** Returns the RFC 9457 type. */
    public URI uri() {
        return uri(code);
    }

    /** Returns the type of the problem with {@code code}. */
    static URI uri(String code) {
        return URI.create(URN + code);
    }

    /** Returns what a client is told when the decider refuses for {@code reason}. */
    public static ProblemType of(Refusal reason) {
        return switch (reason) {
            case SEAT_UNAVAILABLE -> SEAT_UNAVAILABLE;
            case INVALID_SEAT -> INVALID_SEAT;
            case LIMIT_EXCEEDED -> LIMIT_EXCEEDED;
            case HOLD_EXPIRED -> HOLD_EXPIRED;
            case HOLD_CHANGED -> HOLD_CHANGED;
            case PRICE_CHANGED -> PRICE_CHANGED;
            case EXTENSION_USED -> EXTENSION_USED;
            case NOT_ENOUGH_SEATS -> NOT_ENOUGH_SEATS;
            case SALE_NOT_OPEN -> SALE_NOT_OPEN;
            case SALE_CLOSED -> SALE_CLOSED;
            case SALE_PAUSED -> SALE_PAUSED;
            case UNKNOWN_SHOW -> UNKNOWN_SHOW;
            case UNKNOWN_BOOKING -> UNKNOWN_BOOKING;
            case NOT_ADMITTED -> NOT_ADMITTED;
            case ANSWER_TOO_LATE -> ANSWER_TOO_LATE;
            case KEY_REUSED -> KEY_REUSED;
            case SHOW_SUSPENDED -> SHOW_SUSPENDED;
            case LAYOUT_IMMUTABLE -> LAYOUT_IMMUTABLE;
            case OVERLOADED -> OVERLOADED;
        };
    }
}
