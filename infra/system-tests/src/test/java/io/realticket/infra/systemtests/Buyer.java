package io.realticket.infra.systemtests;

import io.realticket.infra.testkit.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** A guest with a session, who asks over real HTTP. The client is shared: thousands of buyers, few connections each. */
final class Buyer {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration ANSWER_MAX = Duration.ofSeconds(30);
    private static final Duration OUTCOME_MAX = Duration.ofSeconds(90);
    /** What a write shows to prove that it is the page's: any value will do that cookie and header have both. */
    private static final String CSRF_TOKEN = UUID.randomUUID().toString();

    private static final Duration ASK_AGAIN = Duration.ofMillis(200);

    private final HttpClient client;
    private final String cookie;
    private final String id;
    private final String pass;

    private Buyer(HttpClient client, String cookie, String id, String pass) {
        this.client = client;
        this.cookie = cookie;
        this.id = id;
        this.pass = pass;
    }

    /** Returns the same buyer, who shows {@code given} with every request. */
    Buyer withPass(String given) {
        return new Buyer(client, cookie, id, given);
    }

    /** Comes as a new guest. */
    static Buyer guest(HttpClient client, URI api) {
        return enter(client, api.resolve("/api/session/guest"), "");
    }

    /** Logs in as the operator, who is a buyer of another role. */
    static Buyer operator(HttpClient client, URI api) {
        String body = JSON.writeValueAsString(Map.of("loginId", "admin", "password", Platform.ADMIN_PASSWORD));
        return enter(client, api.resolve("/api/session"), body);
    }

    private static Buyer enter(HttpClient client, URI entrance, String body) {
        HttpRequest request = HttpRequest.newBuilder(entrance)
                .header("X-XSRF-TOKEN", CSRF_TOKEN)
                .header("Cookie", "XSRF-TOKEN=" + CSRF_TOKEN)
                .header("Content-Type", "application/json")
                .timeout(ANSWER_MAX)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        // Where thousands come at once, some are asked to come again in a moment.
        HttpResponse<String> response = Eventually.patience(OUTCOME_MAX)
                .pollInterval(ASK_AGAIN)
                .until(() -> send(client, request), answer -> answer.statusCode() != 503);
        if (response.statusCode() / 100 != 2) {
            throw new AssertionError("no session: " + response.statusCode() + " " + response.body());
        }
        String session =
                response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        String cookie = session + "; XSRF-TOKEN=" + CSRF_TOKEN;
        return new Buyer(
                client, cookie, JSON.readTree(response.body()).path("buyerId").asString(), "");
    }

    /** Returns the pseudonym the topics know the buyer by. */
    String id() {
        return id;
    }

    /** Asks for a hold under a fresh key. */
    Answer hold(URI api, String show, List<String> seats) {
        return hold(api, show, seats, UUID.randomUUID().toString());
    }

    /** Asks for a hold under {@code key}. */
    Answer hold(URI api, String show, List<String> seats, String key) {
        return write(
                "POST",
                api.resolve("/api/shows/" + show + "/holds"),
                JSON.writeValueAsString(Map.of("seats", seats)),
                key);
    }

    /** Asks for the best seats that are free. */
    Answer holdBest(URI api, String show, int seatCount) {
        String body = JSON.writeValueAsString(Map.of("best", Map.of("seatCount", seatCount)));
        return write(
                "POST",
                api.resolve("/api/shows/" + show + "/holds"),
                body,
                UUID.randomUUID().toString());
    }

    /** Asks for more time for the hold. */
    Answer extend(URI api, String show, Answer held) {
        String body = JSON.writeValueAsString(
                Map.of("holdId", held.body().path("holdId").asString()));
        return write(
                "POST",
                api.resolve("/api/shows/" + show + "/holds/extension"),
                body,
                UUID.randomUUID().toString());
    }

    /** Gives one seat back under {@code key}. */
    Answer release(URI api, String show, String seat, String key) {
        return write("DELETE", api.resolve("/api/shows/" + show + "/holds/" + seat), "", key);
    }

    /** Books and pays the hold under {@code key}. */
    Answer book(URI api, String show, Answer held, String key) {
        String body = JSON.writeValueAsString(Map.of(
                "showId",
                show,
                "holdId",
                held.body().path("holdId").asString(),
                "seats",
                held.texts("seats"),
                "card",
                "sandbox-success"));
        return write("POST", api.resolve("/api/bookings"), body, key);
    }

    /** Cancels a booking. */
    Answer cancel(URI api, String booking) {
        return write(
                "DELETE",
                api.resolve("/api/bookings/" + booking),
                "",
                UUID.randomUUID().toString());
    }

    /** Asks what only operators may, of a show. */
    Answer administer(URI api, String show, String what, Map<String, Object> body) {
        return write(
                "POST",
                api.resolve("/api/admin/shows/" + show + "/" + what),
                JSON.writeValueAsString(body),
                UUID.randomUUID().toString());
    }

    /** Reads {@code path} with the buyer's session. */
    Answer get(URI api, String path) {
        return answer(HttpRequest.newBuilder(api.resolve(path)).GET());
    }

    /** Returns the outcome behind {@code first}, asking again while the platform does not know it yet. */
    Answer outcome(URI api, Answer first) {
        if (first.status() != 202) {
            return first;
        }
        return Eventually.patience(OUTCOME_MAX)
                .pollInterval(ASK_AGAIN)
                .until(() -> get(api, first.location()), answer -> answer.status() != 503 && !answer.isPending());
    }

    /** Sends a request under one key until its outcome is known. */
    Answer settled(URI api, Function<String, Answer> requestUnder) {
        return settled(api, UUID.randomUUID().toString(), requestUnder);
    }

    /** Sends a request under {@code key} until its outcome is known. */
    Answer settled(URI api, String key, Function<String, Answer> requestUnder) {
        return Eventually.patience(OUTCOME_MAX)
                .pollInterval(ASK_AGAIN)
                .until(() -> outcome(api, requestUnder.apply(key)), answer -> answer.status() != 503);
    }

    /** Writes under {@code key}. */
    Answer write(String method, URI uri, String body, String key) {
        return answer(HttpRequest.newBuilder(uri)
                .header("Idempotency-Key", key)
                .header("X-XSRF-TOKEN", CSRF_TOKEN)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private Answer answer(HttpRequest.Builder request) {
        HttpResponse<String> response = send(
                client,
                request.header("Cookie", cookie)
                        .header("Pass", pass)
                        .timeout(ANSWER_MAX)
                        .build());
        String location = response.headers().firstValue("Location").orElse("");
        return new Answer(
                response.statusCode(), JSON.readTree(response.body().isEmpty() ? "null" : response.body()), location);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking", e);
        }
    }
}
