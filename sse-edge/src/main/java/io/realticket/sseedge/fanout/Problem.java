package io.realticket.sseedge.fanout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a request is refused, in the form of RFC 9457.
 *
 * @param status of the HTTP response
 * @param code stable, the end of the problem's type
 * @param title for people
 * @param errors which input is wrong, if one is
 */
record Problem(int status, String code, String title, List<FieldError> errors) {
    private static final String TYPE = "urn:realticket:problem:";
    private static final int UNAVAILABLE = 503;

    /** What is wrong with one input. */
    record FieldError(String field, String rule) {}

    private static Problem of(int status, String code, String title) {
        return new Problem(status, code, title, List.of());
    }

    static Problem unknownShow() {
        return of(404, "unknown-show", "There is no such show");
    }

    static Problem noWaitingRoom() {
        return of(404, "no-waiting-room", "The show has no waiting room");
    }

    static Problem notAdmitted() {
        return of(403, "not-admitted", "A pass of the show's waiting room is needed");
    }

    static Problem notFound() {
        return of(404, "not-found", "Only /api/stream/shows/{id}/seats and …/queue are served here");
    }

    static Problem methodNotAllowed() {
        return of(405, "method-not-allowed", "A stream is read with GET");
    }

    static Problem versionNotSupported() {
        return of(505, "http-version-not-supported", "A stream needs HTTP/1.1");
    }

    static Problem contentTooLarge() {
        return of(413, "content-too-large", "A stream is asked for without a body");
    }

    static Problem lineTooLong() {
        return of(414, "uri-too-long", "The request line is too long");
    }

    static Problem headersTooLarge() {
        return of(431, "headers-too-large", "The request headers are too large");
    }

    static Problem malformed() {
        return of(400, "invalid-request", "The request is not HTTP");
    }

    static Problem invalid(String field, String rule) {
        return new Problem(400, "invalid-request", "The request is not valid", List.of(new FieldError(field, rule)));
    }

    static Problem notReady() {
        return of(UNAVAILABLE, "unavailable", "This edge has not caught up yet");
    }

    static Problem keysAway() {
        return of(UNAVAILABLE, "unavailable", "Passes cannot be checked now");
    }

    static Problem overloaded() {
        return of(UNAVAILABLE, "overloaded", "This edge has as many streams as it can serve");
    }

    /** Whether the same request may succeed a little later. */
    boolean isTemporary() {
        return status == UNAVAILABLE;
    }

    /** Returns the members of the JSON body, in order. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", TYPE + code);
        members.put("title", title);
        members.put("status", status);
        members.put(
                "detail",
                errors.isEmpty()
                        ? title
                        : errors.getFirst().field() + ": " + errors.getFirst().rule());
        members.put("code", code);
        if (!errors.isEmpty()) {
            members.put("errors", errors);
        }
        return members;
    }
}
