package io.realticket.commandapi.http.openapi;

import static io.realticket.commandapi.http.problem.ProblemType.*;

import io.realticket.commandapi.http.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What no signature says about an operation.
 *
 * @param summary one sentence; a handler's own {@code @Operation} comes first
 * @param problems of its own, besides those that follow from its signature
 */
record OperationWords(String summary, List<Success> successes, List<ProblemType> problems) {
    private static final Success LATE = new Success(
            202, "LateAnswer", "Accepted, and not decided yet: Location says where the outcome is found", false);
    private static final OperationWords NONE =
            new OperationWords("", List.of(new Success(200, null, "As asked", false)), List.of());
    private static final Map<String, OperationWords> ALL = all();

    /**
     * An answer that is no problem.
     *
     * @param schema of its body; null for what the handler returns
     * @param isEmpty whether it has no body
     */
    record Success(int status, @Nullable String schema, String meaning, boolean isEmpty) {}

    /** Returns the words for an operation, which are empty if nobody has written any. */
    static OperationWords of(String name) {
        return ALL.getOrDefault(name, NONE);
    }

    private static Map<String, OperationWords> all() {
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
                "POST /api/shows/{show}/holds",
                writes("Holds the seats named, or the best that are free: all of them or none")
                        .answers(201, "HoldView", "The hold, with its deadline")
                        .late()
                        .refuses(SEAT_UNAVAILABLE, INVALID_SEAT, LIMIT_EXCEEDED, NOT_ENOUGH_SEATS)
                        .refuses(SALE_NOT_OPEN, SALE_CLOSED, SALE_PAUSED));
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
                "POST /api/bookings",
                writes("Books exactly the seats of a hold")
                        .answers(201, "BookingView", "The receipt")
                        .late()
                        .refuses(UNKNOWN_SHOW, INVALID_SEAT, HOLD_EXPIRED, HOLD_CHANGED, PRICE_CHANGED, SALE_PAUSED));
        all.put("GET /api/bookings", reads("Lists the buyer's bookings, upcoming or past", "Some of them, in order"));
        all.put("GET /api/bookings/{id}", reads("Shows the receipt of a booking", "The receipt"));
        all.put(
                "DELETE /api/bookings/{id}",
                writes("Cancels a booking: its seats are free at once")
                        .answers(200, "BookingView", "The receipt, cancelled")
                        .late());
        all.put(
                "GET /api/commands/{id}",
                reads(
                        "Finds the outcome of a request that was answered 202",
                        "PENDING, or what the request would have"
                                + " been answered; a refusal is answered as it would have been"));
        return all;
    }

    private static OperationWords reads(String summary, String meaning) {
        return new OperationWords(summary, List.of(new Success(200, null, meaning, false)), List.of());
    }

    private static OperationWords writes(String summary) {
        return new OperationWords(summary, List.of(), List.of());
    }

    private OperationWords answers(int status, String schema, String meaning) {
        return with(new Success(status, schema, meaning, false));
    }

    private OperationWords isDone(String meaning) {
        return with(new Success(204, null, meaning, true));
    }

    private OperationWords late() {
        return with(LATE);
    }

    private OperationWords with(Success success) {
        List<Success> more = new ArrayList<>(successes);
        more.add(success);
        return new OperationWords(summary, List.copyOf(more), problems);
    }

    private OperationWords refuses(ProblemType... types) {
        List<ProblemType> more = new ArrayList<>(problems);
        more.addAll(List.of(types));
        return new OperationWords(summary, successes, List.copyOf(more));
    }
}
