package io.realticket.commandapi.http.session;

import io.realticket.commandapi.session.Session;
import io.realticket.commandapi.session.SessionTokens;
import io.realticket.contracts.id.BuyerId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that carries the session. Scripts cannot read it, and other sites cannot write with it. Thread-safe. */
public final class SessionCookie {
    private static final String NAME = "rt_session";

    private final SessionTokens tokens;
    private final Clock clock;
    private final boolean secure;

    /** @param secure whether browsers send it by HTTPS only */
    public SessionCookie(SessionTokens tokens, Clock clock, boolean secure) {
        this.tokens = tokens;
        this.clock = clock;
        this.secure = secure;
    }

    /** Returns the buyer of a valid session and renews it if it is due; empty if there is no session. */
    Optional<BuyerId> buyer(HttpServletRequest request, HttpServletResponse response) {
        Instant now = clock.instant();
        Optional<Session> session = session(request, now);
        session.filter(used -> tokens.isDue(used, now)).ifPresent(due -> begin(due.buyer(), response));
        return session.map(Session::buyer);
    }

    /** Begins a session of {@code buyer}. */
    void begin(BuyerId buyer, HttpServletResponse response) {
        set(tokens.write(tokens.begin(buyer, clock.instant())), tokens.lifetime(), response);
    }

    /** Ends the session of this browser and returns whose it was; empty if there was none. */
    Optional<BuyerId> end(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, response);
        return session(request, clock.instant()).map(Session::buyer);
    }

    private Optional<Session> session(HttpServletRequest request, Instant now) {
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> tokens.read(cookie.getValue(), now).stream())
                .findFirst();
    }

    private void set(String value, Duration maxAge, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(secure)
                .maxAge(maxAge)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }
}
