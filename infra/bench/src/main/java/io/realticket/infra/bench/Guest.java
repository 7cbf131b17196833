package io.realticket.infra.bench;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One who has a session at command-api.
 *
 * @param cookies what the browser shows with each request
 */
record Guest(String cookies) {
    private static final int UNAVAILABLE = 503;
    private static final int AGAIN_MAX = 10;
    // Any value will do that cookie and header have both.
    private static final String CSRF_TOKEN = UUID.randomUUID().toString();
    private static final Guest STRANGER = new Guest("XSRF-TOKEN=" + CSRF_TOKEN);

    /** Comes as a guest. */
    static Guest come(HttpLine line) {
        return enter(line, "/api/session/guest", "");
    }

    /** Logs in with {@code credentials}, as JSON. */
    static Guest logIn(HttpLine line, String credentials) {
        return enter(line, "/api/session", credentials);
    }

    private static Guest enter(HttpLine line, String path, String body) {
        HttpAnswer answer = line.ask(STRANGER.request("POST", path, body));
        // Where many come at once to one that has just started, some are asked to come again.
        for (int again = 0; answer.status() == UNAVAILABLE && again < AGAIN_MAX; again++) {
            answer = line.ask(STRANGER.request("POST", path, body));
        }
        String session = answer.requireOk().header("Set-Cookie").orElseThrow().split(";", 2)[0];
        return new Guest(session + "; " + STRANGER.cookies());
    }

    /** Returns a request under a fresh idempotency key. */
    byte[] request(String method, String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies + "\r\nX-XSRF-TOKEN: "
                + CSRF_TOKEN + "\r\nIdempotency-Key: " + UUID.randomUUID()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
