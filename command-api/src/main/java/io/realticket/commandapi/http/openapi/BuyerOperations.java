package io.realticket.commandapi.http.openapi;

import static io.realticket.commandapi.http.openapi.OperationWords.reads;
import static io.realticket.commandapi.http.openapi.OperationWords.writes;
import static io.realticket.commandapi.http.problem.ProblemType.ALREADY_SIGNED_IN;
import static io.realticket.commandapi.http.problem.ProblemType.CANCEL_CLOSED;
import static io.realticket.commandapi.http.problem.ProblemType.CHALLENGE_FAILED;
import static io.realticket.commandapi.http.problem.ProblemType.CHECKOUT_IN_PROGRESS;
import static io.realticket.commandapi.http.problem.ProblemType.EXTENSION_USED;
import static io.realticket.commandapi.http.problem.ProblemType.HOLD_CHANGED;
import static io.realticket.commandapi.http.problem.ProblemType.HOLD_EXPIRED;
import static io.realticket.commandapi.http.problem.ProblemType.INVALID_REQUEST;
import static io.realticket.commandapi.http.problem.ProblemType.INVALID_SEAT;
import static io.realticket.commandapi.http.problem.ProblemType.LIMIT_EXCEEDED;
import static io.realticket.commandapi.http.problem.ProblemType.LOGIN_ID_TAKEN;
import static io.realticket.commandapi.http.problem.ProblemType.NOT_ADMITTED;
import static io.realticket.commandapi.http.problem.ProblemType.NOT_CALLED;
import static io.realticket.commandapi.http.problem.ProblemType.NOT_ENOUGH_SEATS;
import static io.realticket.commandapi.http.problem.ProblemType.NOT_IN_LINE;
import static io.realticket.commandapi.http.problem.ProblemType.NO_WAITING_ROOM;
import static io.realticket.commandapi.http.problem.ProblemType.OVERLOADED;
import static io.realticket.commandapi.http.problem.ProblemType.PAYMENT_ABANDONED;
import static io.realticket.commandapi.http.problem.ProblemType.PAYMENT_DECLINED;
import static io.realticket.commandapi.http.problem.ProblemType.PRICE_CHANGED;
import static io.realticket.commandapi.http.problem.ProblemType.RATE_LIMITED;
import static io.realticket.commandapi.http.problem.ProblemType.ROOM_CLOSED;
import static io.realticket.commandapi.http.problem.ProblemType.ROOM_FULL;
import static io.realticket.commandapi.http.problem.ProblemType.SALE_CLOSED;
import static io.realticket.commandapi.http.problem.ProblemType.SALE_NOT_OPEN;
import static io.realticket.commandapi.http.problem.ProblemType.SALE_PAUSED;
import static io.realticket.commandapi.http.problem.ProblemType.SEAT_UNAVAILABLE;
import static io.realticket.commandapi.http.problem.ProblemType.UNAVAILABLE;
import static io.realticket.commandapi.http.problem.ProblemType.UNKNOWN_CHALLENGE;
import static io.realticket.commandapi.http.problem.ProblemType.UNKNOWN_SHOW;
import static io.realticket.commandapi.http.problem.ProblemType.WRONG_CREDENTIALS;

import java.util.Map;
import java.util.TreeMap;

/** What visitors and buyers may ask, in words. */
final class BuyerOperations {
    private BuyerOperations() {}

    /** Returns the words by method and path. */
    static Map<String, OperationWords> all() {
        Map<String, OperationWords> all = new TreeMap<>();
        all.put("GET /api/time", reads("Tells the server's time, for countdowns", "The time now"));
        all.put("GET /api/csrf", reads("Tells the token that every write shows in X-XSRF-TOKEN", "The token"));
        all.put("GET /api/programs", reads("Lists programs by words and page by page", "A page of programs"));
        all.put("GET /api/programs/{id}", reads("Shows a program with its shows", "The program"));
        all.put("GET /api/shows/{id}", reads("Shows a show with the terms of its sale", "The show"));
        all.put(
                "GET /api/shows/{id}/layout",
                reads("Gives the coordinates of a show's seats, which never change under their version", "The layout"));
        all.put(
                "POST /api/accounts",
                writes("Signs up, and is in; a guest keeps what it holds")
                        .answers(201, "SessionView", "The new account")
                        .refuses(LOGIN_ID_TAKEN, ALREADY_SIGNED_IN, OVERLOADED, UNAVAILABLE));
        all.put(
                "GET /api/accounts/{loginId}/availability",
                reads("Tells whether a login id can be taken", "Whether it is free")
                        .refuses(INVALID_REQUEST, RATE_LIMITED));
        all.put(
                "POST /api/session",
                writes("Logs in; whoever was in by the account is out")
                        .answers(200, "SessionView", "Who is in now")
                        .refuses(WRONG_CREDENTIALS, OVERLOADED, UNAVAILABLE));
        all.put(
                "POST /api/session/guest",
                writes("Comes as a guest; who has a session keeps it")
                        .answers(201, "SessionView", "A new guest")
                        .answers(200, "SessionView", "Who was in before")
                        .refuses(UNAVAILABLE));
        all.put("GET /api/session", reads("Tells who the browser is", "The account"));
        all.put(
                "DELETE /api/session",
                writes("Logs out and gives back what is held").isDone("There is no session any more"));
        all.put(
                "POST /api/shows/{show}/queue",
                writes("Takes a place in line; asked again, it is the same")
                        .answers(200, "VisitView", "Where the visitor stands")
                        .refuses(NO_WAITING_ROOM, ROOM_CLOSED, ROOM_FULL, CHALLENGE_FAILED));
        all.put(
                "GET /api/shows/{show}/queue",
                reads("Tells where the visitor stands", "The visit").refuses(RATE_LIMITED));
        all.put(
                "DELETE /api/shows/{show}/queue",
                writes("Gives up a place in line, or a slot inside").answers(200, "VisitView", "Outside"));
        all.put(
                "POST /api/challenges",
                writes("Asks for characters that a person can read or hear")
                        .answers(201, "ChallengeView", "The challenge, good for one answer")
                        .refuses(UNKNOWN_SHOW));
        all.put(
                "GET /api/challenges/{token}/audio",
                reads("Speaks the characters of a challenge", "The sound")
                        .refuses(UNKNOWN_CHALLENGE, RATE_LIMITED, OVERLOADED));
        all.put(
                "POST /api/shows/{show}/pass",
                writes("Goes in, when called; who is inside gets the same pass again")
                        .answers(201, "PassView", "The pass, also as a cookie")
                        .answers(200, "PassView", "The same again")
                        .refuses(NO_WAITING_ROOM, NOT_IN_LINE, NOT_CALLED, CHALLENGE_FAILED));
        all.put(
                "POST /api/shows/{show}/holds",
                writes("Holds the seats named, or the best that are free: all of them or none")
                        .answers(201, "HoldView", "The hold, with its deadline")
                        .late()
                        .refuses(SEAT_UNAVAILABLE, INVALID_SEAT, LIMIT_EXCEEDED, NOT_ENOUGH_SEATS)
                        .refuses(SALE_NOT_OPEN, SALE_CLOSED, SALE_PAUSED, NOT_ADMITTED));
        all.put(
                "POST /api/shows/{show}/holds/extension",
                writes("Extends a hold, once")
                        .answers(200, "HoldView", "The hold, with its new deadline")
                        .late()
                        .refuses(HOLD_EXPIRED, HOLD_CHANGED, EXTENSION_USED, SALE_PAUSED));
        all.put(
                "GET /api/shows/{show}/holds",
                reads("Shows what the buyer holds now, at least as new as the last answer", "The hold, perhaps none"));
        all.put(
                "DELETE /api/shows/{show}/holds",
                writes("Gives back all seats that the buyer holds")
                        .answers(200, "AfterRelease", "What was given back")
                        .late());
        all.put(
                "DELETE /api/shows/{show}/holds/{seat}",
                writes("Gives back one seat")
                        .answers(200, "AfterRelease", "What was given back, and what is left")
                        .late());
        all.put(
                "GET /api/payment",
                reads("Tells with which cards paying can be tried", "Their tokens; none where real money moves"));
        all.put(
                "POST /api/bookings",
                writes("Pays for exactly the seats of a hold, and books them")
                        .answers(201, "BookingView", "The receipt, with a ticket for each seat")
                        .comes()
                        .refuses(UNKNOWN_SHOW, INVALID_SEAT, HOLD_EXPIRED, HOLD_CHANGED, PRICE_CHANGED)
                        .refuses(PAYMENT_DECLINED, PAYMENT_ABANDONED, CHECKOUT_IN_PROGRESS));
        all.put("GET /api/bookings", reads("Lists the buyer's bookings, upcoming or past", "Some of them, in order"));
        all.put(
                "GET /api/bookings/unsettled",
                reads(
                        "Lists orders whose end is not known yet, and those that failed within a day",
                        "The latest first"));
        all.put(
                "GET /api/bookings/{id}",
                reads("Shows the receipt of a booking, or what became of its order", "The receipt"));
        all.put(
                "GET /api/bookings/{id}/tickets/{seat}",
                reads("Draws the ticket of a seat as a QR code", "The picture"));
        all.put(
                "DELETE /api/bookings/{id}",
                writes("Cancels a booking: its seats are free at once, and its money comes back")
                        .answers(200, "BookingView", "The receipt, cancelled")
                        .comes()
                        .refuses(CANCEL_CLOSED));
        all.put(
                "GET /api/commands/{id}",
                reads(
                        "Finds the outcome of a request that was answered 202",
                        "PENDING, or what the request would have"
                                + " been answered; a refusal is answered as it would have been"));
        return all;
    }
}
