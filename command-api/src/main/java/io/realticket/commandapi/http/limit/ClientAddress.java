package io.realticket.commandapi.http.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Tells where a request comes from: from whoever opened the connection, unless that is one of our proxies. Then from
 * whom it says, and so on along the way, back to the first that is none of ours. Whatever stands before that one, anybody
 * may have written. Thread-safe.
 */
@Component
final class ClientAddress {
    private static final int PROXIES_MAX = 10;

    private final List<IpAddressMatcher> trusted;
    private final RateLimitSettings.ProxyHeader header;

    ClientAddress(RateLimitSettings settings) {
        this.trusted =
                settings.trustedProxies().stream().map(IpAddressMatcher::new).toList();
        this.header = settings.proxyHeader();
    }

    /** Returns the name by which the address is counted. */
    String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!isTrusted(address)) {
            return Addresses.counted(address);
        }
        List<Optional<String>> way = switch (header) {
            case X_FORWARDED_FOR -> ForwardedWay.xForwardedFor(values(request, "X-Forwarded-For"));
            case FORWARDED -> ForwardedWay.forwarded(values(request, "Forwarded"));
        };
        for (Optional<String> before :
                way.reversed().stream().limit(PROXIES_MAX).toList()) {
            if (before.isEmpty()) {
                break;
            }
            address = before.get();
            if (!isTrusted(address)) {
                break;
            }
        }
        return Addresses.counted(address);
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(network -> network.matches(address));
    }

    private static List<String> values(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }
}
