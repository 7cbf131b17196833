package io.realticket.commandapi.http.session;

import io.realticket.commandapi.account.Entry;
import io.realticket.contracts.session.SessionToken;
import io.realticket.contracts.session.SessionTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The cookie that carries the session. Scripts cannot read it, and other sites cannot write with it. Thread-safe. */
@Component
public final class SessionCookie {
    private static final String NAME = "rt_session";

    private final SessionTokens tokens;
    private final Cookies cookies;
    private final SessionSettings settings;
    private final Clock clock;

    SessionCookie(SessionTokens tokens, Cookies cookies, SessionSettings settings, Clock clock) {
        this.tokens = tokens;
        this.cookies = cookies;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns the token that the browser shows, genuine but perhaps old; empty if there is none. */
    public Optional<SessionToken> read(HttpServletRequest request) {
        return cookies.values(request, NAME)
                .flatMap(value -> tokens.read(value).stream())
                .findFirst();
    }

    /** Gives the browser a token of who has come in. */
    public void begin(Entry.In in, HttpServletResponse response) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        renew(new SessionToken(in.account().id(), in.session(), in.account().role(), now), response);
    }

    /** Gives the browser another token of the same session. */
    void renew(SessionToken token, HttpServletResponse response) {
        set(tokens.write(token), settings.lifetime(), response);
    }

    /** Takes the token from the browser. */
    public void clear(HttpServletResponse response) {
        set("", Duration.ZERO, response);
    }

    private void set(String value, Duration maxAge, HttpServletResponse response) {
        cookies.set(new Cookies.Kept(NAME, value, "/", maxAge), response);
    }
}
