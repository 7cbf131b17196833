package io.realticket.commandapi.http.session;

import io.realticket.commandapi.account.Sessions;
import io.realticket.contracts.session.Role;
import io.realticket.contracts.session.SessionToken;
import io.realticket.contracts.session.SessionTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells who asks. A fresh token is believed for reading; a write, and whatever comes with an older token, costs one
 * statement by primary key. Thread-safe.
 */
@Component
public final class Visitors {
    private final SessionCookie cookie;
    private final SessionTokens tokens;
    private final Sessions sessions;
    private final SessionSettings settings;
    private final Clock clock;

    Visitors(SessionCookie cookie, SessionTokens tokens, Sessions sessions, SessionSettings settings, Clock clock) {
        this.cookie = cookie;
        this.tokens = tokens;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Returns who asks, and gives the browser a new token if the one it shows is no longer fresh; empty if there is no
     * session that counts.
     *
     * @param sureNow whether a session that was replaced since the token was written must not pass
     */
    public Optional<SignedIn> find(HttpServletRequest request, HttpServletResponse response, boolean sureNow) {
        return cookie.read(request).flatMap(token -> find(token, response, sureNow));
    }

    private Optional<SignedIn> find(SessionToken token, HttpServletResponse response, boolean sureNow) {
        Instant now = clock.instant();
        if (tokens.isFresh(token, now)) {
            Optional<Role> role = sureNow
                    ? sessions.check(token.buyer(), token.session(), now.minus(settings.lifetime()))
                    : Optional.of(token.role());
            return role.map(is -> new SignedIn(token.buyer(), is));
        }
        Optional<Role> role = sessions.renew(token.buyer(), token.session(), now.minus(settings.lifetime()), now);
        role.ifPresent(is -> cookie.renew(
                new SessionToken(token.buyer(), token.session(), is, now.truncatedTo(ChronoUnit.SECONDS)), response));
        return role.map(is -> new SignedIn(token.buyer(), is));
    }
}
