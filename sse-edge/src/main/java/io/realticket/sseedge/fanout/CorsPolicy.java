package io.realticket.sseedge.fanout;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which pages may read the streams, with credentials. A page of another origin gets no permission, and its browser keeps
 * the answer from it.
 */
final class CorsPolicy {
    private static final String METHODS = "GET";
    private static final String HEADERS = "Last-Event-ID, Cache-Control, " + PassText.HEADER;
    private static final String EXPOSED = "Retry-After";
    private static final String PREFLIGHT_SECONDS = "600";

    private final Set<String> allowedOrigins;

    CorsPolicy(Set<String> allowedOrigins) {
        this.allowedOrigins = allowedOrigins;
    }

    /** Adds what every response says. */
    void apply(@Nullable String origin, HttpHeaders response) {
        response.set(HttpHeaderNames.VARY, "Origin, Accept-Encoding");
        if (origin != null && allowedOrigins.contains(origin)) {
            response.set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            response.set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
            response.set(HttpHeaderNames.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }

    /** Adds what the answer to a preflight says. */
    void applyPreflight(@Nullable String origin, HttpHeaders response) {
        apply(origin, response);
        if (origin != null && allowedOrigins.contains(origin)) {
            response.set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
            response.set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS);
            response.set(HttpHeaderNames.ACCESS_CONTROL_MAX_AGE, PREFLIGHT_SECONDS);
        }
    }
}
