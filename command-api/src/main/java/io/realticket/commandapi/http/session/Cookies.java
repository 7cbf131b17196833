package io.realticket.commandapi.http.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Cookies that scripts cannot read, and that other sites cannot write with. Thread-safe. */
@Component
public final class Cookies {
    private final SessionSettings settings;

    Cookies(SessionSettings settings) {
        this.settings = settings;
    }

    /** Returns what the browser shows under {@code name}; several if it has it for several paths. */
    public Stream<String> values(HttpServletRequest request, String name) {
        return request.getCookies() == null
                ? Stream.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue);
    }

    /**
     * A cookie to be kept.
     *
     * @param path below which it is shown
     * @param maxAge after which it is forgotten; at once if it is zero
     */
    public record Kept(String name, String value, String path, Duration maxAge) {}

    /** Gives the browser {@code kept}. */
    public void set(Kept kept, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(kept.name(), kept.value())
                .path(kept.path())
                .httpOnly(true)
                .sameSite("Lax")
                .secure(settings.secureCookie())
                .maxAge(kept.maxAge())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
