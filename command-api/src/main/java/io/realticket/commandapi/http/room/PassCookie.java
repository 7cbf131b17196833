package io.realticket.commandapi.http.room;

import io.realticket.commandapi.http.session.Cookies;
import io.realticket.commandapi.room.Passes;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.pass.Pass;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Where a client carries its passes: a browser in a cookie for each show, which the streams' own port is shown as well;
 * another client in a header. Thread-safe.
 */
@Component
public final class PassCookie {
    /** The header of those who keep no cookies. */
    public static final String HEADER = "Pass";

    private static final String NAME_PREFIX = "pass-";

    private final Passes passes;
    private final Cookies cookies;

    PassCookie(Passes passes, Cookies cookies) {
        this.passes = passes;
        this.cookies = cookies;
    }

    /** Returns the living pass of {@code buyer} for {@code show} that comes with {@code request}. */
    public Optional<Pass> read(HttpServletRequest request, ShowId show, BuyerId buyer) {
        return Stream.concat(Stream.ofNullable(request.getHeader(HEADER)), cookies.values(request, NAME_PREFIX + show))
                .flatMap(text -> passes.read(text, show, buyer).stream())
                .findFirst();
    }

    /** Gives the browser the pass that {@code text} spells. */
    void set(Pass pass, String text, Duration maxAge, HttpServletResponse response) {
        write(pass.show(), text, maxAge, response);
    }

    /** Takes the pass for {@code show} from the browser. */
    void clear(ShowId show, HttpServletResponse response) {
        write(show, "", Duration.ZERO, response);
    }

    private void write(ShowId show, String value, Duration maxAge, HttpServletResponse response) {
        cookies.set(new Cookies.Kept(NAME_PREFIX + show, value, "/api", maxAge), response);
    }
}
