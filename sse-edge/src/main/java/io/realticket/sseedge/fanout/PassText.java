package io.realticket.sseedge.fanout;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import io.realticket.contracts.id.ShowId;
import org.jspecify.annotations.Nullable;

/** Where a request shows a pass: a browser in a cookie, one for each show; other clients in a header, which wins. */
final class PassText {
    /** The header. */
    static final String HEADER = "Pass";

    private static final String COOKIE_PREFIX = "pass-";

    private PassText() {}

    /** Returns what is shown as a pass of {@code show}, unread, or null if nothing is. */
    static @Nullable String of(HttpHeaders headers, ShowId show) {
        String header = headers.get(HEADER);
        if (header != null) {
            return header;
        }
        String name = COOKIE_PREFIX + show;
        for (String cookies : headers.getAll(HttpHeaderNames.COOKIE)) {
            for (Cookie cookie : ServerCookieDecoder.STRICT.decodeAll(cookies)) {
                if (cookie.name().equals(name)) {
                    return cookie.value();
                }
            }
        }
        return null;
    }
}
