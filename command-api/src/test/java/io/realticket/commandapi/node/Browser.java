package io.realticket.commandapi.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One visitor over real HTTP, with cookies of its own. Thread-safe. */
final class Browser {
    static final JsonMapper JSON = new JsonMapper();

    /** The password of everybody who signs up in a test. */
    static final String PASSWORD = "correct horse battery";

    static final String CSRF_HEADER = "X-XSRF-TOKEN";
    private static final String CSRF_COOKIE = "XSRF-TOKEN";

    private final String base;
    private final HttpClient client;

    Browser(String base) {
        this(
                base,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                        .build());
    }

    private Browser(String base, HttpClient client) {
        this.base = base;
        this.client = client;
    }

    /** Returns the same visitor, with the same cookies, at another node. */
    Browser at(Node node) {
        return new Browser(node.browser().base, client);
    }

    /** Returns a tab that has this visitor's cookies as they are now, and keeps them. */
    Browser copy() {
        CookieManager now = (CookieManager) client.cookieHandler().orElseThrow();
        CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        now.getCookieStore()
                .getCookies()
                .forEach(cookie -> cookies.getCookieStore().add(URI.create(base), cookie));
        return new Browser(base, HttpClient.newBuilder().cookieHandler(cookies).build());
    }

    /** What came back. */
    record Page(int status, HttpHeaders headers, String text) {
        JsonNode json() {
            return JSON.readTree(text);
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        String code() {
            return json().path("code").asString("");
        }
    }

    /** Comes as a guest and returns itself. */
    Browser asGuest() {
        Page page = send(request("/api/session/guest").POST(HttpRequest.BodyPublishers.noBody()));
        if (page.status() != 201) {
            throw new AssertionError(page);
        }
        return this;
    }

    /** Signs up and returns itself. */
    Browser asUser(String loginId) {
        Page page = post("/api/accounts", credentials(loginId, PASSWORD));
        if (page.status() != 201) {
            throw new AssertionError(page);
        }
        return this;
    }

    /** Logs in and returns itself. */
    Browser loggedIn(String loginId, String password) {
        Page page = logIn(loginId, password);
        if (page.status() != 200) {
            throw new AssertionError(page);
        }
        return this;
    }

    Page logIn(String loginId, String password) {
        return post("/api/session", credentials(loginId, password));
    }

    static String credentials(String loginId, String password) {
        return JSON.writeValueAsString(Map.of("loginId", loginId, "password", password));
    }

    Page get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    Page post(String path, String body) {
        return post(path, newKey(), body);
    }

    Page post(String path, String key, String body) {
        return send(request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Books and pays all that {@code held} holds. */
    Page book(Page held) {
        return book(held, newKey(), "sandbox-success");
    }

    /** Books and pays, with a card of the sandbox, all that {@code held} holds. */
    Page book(Page held, String key, String card) {
        return post("/api/bookings", key, bookingBody(held, card));
    }

    /** Books and pays with a good card, for what the buyer has seen that it costs. */
    Page bookFor(Page held, long totalMinor, String currency) {
        Map<String, Object> body = booking(held, "sandbox-success");
        body.put("totalMinor", totalMinor);
        body.put("currency", currency);
        return post("/api/bookings", JSON.writeValueAsString(body));
    }

    static String bookingBody(Page held, String card) {
        return JSON.writeValueAsString(booking(held, card));
    }

    private static Map<String, Object> booking(Page held, String card) {
        JsonNode hold = held.json();
        return new HashMap<>(Map.of(
                "showId", hold.path("showId"),
                "holdId", hold.path("holdId"),
                "seats", hold.path("seats"),
                "card", card));
    }

    Page put(String path, String body) {
        return put(path, newKey(), body);
    }

    Page put(String path, String key, String body) {
        return send(request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    Page delete(String path) {
        return send(request(path).header("Idempotency-Key", newKey()).DELETE());
    }

    /** Sends {@code request} as the page does: a write shows the token that only the page can read. */
    Page send(HttpRequest.Builder request) {
        HttpRequest asked = request.build();
        if (asked.method().equals("GET")
                || asked.headers().firstValue(CSRF_HEADER).isPresent()) {
            return sendAsIs(asked);
        }
        return sendAsIs(HttpRequest.newBuilder(asked, (name, value) -> true)
                .header(CSRF_HEADER, csrfToken())
                .build());
    }

    private String csrfToken() {
        return cookie(CSRF_COOKIE)
                .orElseGet(() -> get("/api/csrf").json().path("token").asString(""));
    }

    /** Returns the value of a cookie that this visitor has. */
    Optional<String> cookie(String name) {
        CookieManager now = (CookieManager) client.cookieHandler().orElseThrow();
        return now.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Sends {@code request} as somebody would who is not the page. */
    Page sendAsIs(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Page(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }
}
