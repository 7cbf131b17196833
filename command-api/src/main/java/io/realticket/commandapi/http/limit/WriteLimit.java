package io.realticket.commandapi.http.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Counts writes, and the reads that cost as much, by their address and their account, and the ways in apart. Thread-safe.
 */
@Component
public final class WriteLimit {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> ENTRIES = Set.of("/api/accounts", "/api/session", "/api/session/guest");
    /** It tells who has an account here. */
    private static final Pattern LOOK = Pattern.compile("/api/accounts/[^/]*/availability");

    /** A waiting room decides the one like a command; the other is made anew for each who asks. */
    private static final Pattern COSTLY_READ = Pattern.compile("/api/shows/[^/]*/queue|/api/challenges/[^/]*/audio");

    private final RateLimits limits;
    private final ClientAddress addresses;

    WriteLimit(RateLimits limits, ClientAddress addresses) {
        this.limits = limits;
        this.addresses = addresses;
    }

    /**
     * Counts the request and tells so in the answer; throws a problem if it is one too many. What is cheap to read is not
     * counted.
     *
     * @param account of whoever asks, as far as the request itself can show it
     */
    public void check(HttpServletRequest request, HttpServletResponse response, Optional<String> account) {
        // Decoded, as handlers are found by it: another way to write a path is no way around.
        String path = request.getServletPath();
        boolean isRead = READS.contains(request.getMethod());
        boolean costs = !isRead || COSTLY_READ.matcher(path).matches();
        boolean isLook = isRead && LOOK.matcher(path).matches();
        // Leaving is none: it gives back seats.
        boolean isEntry = isLook || (request.getMethod().equals("POST") && ENTRIES.contains(path));
        if (!costs && !isLook) {
            return;
        }
        String address = addresses.of(request);
        List<Taken> taken = new ArrayList<>();
        if (costs) {
            taken.add(limits.take(LimitClass.ADDRESS, address));
        }
        if (RateLimits.areAllowed(taken) && isEntry) {
            taken.add(limits.take(LimitClass.ENTRY, address));
        }
        if (RateLimits.areAllowed(taken) && costs && account.isPresent()) {
            taken.add(limits.take(LimitClass.ACCOUNT, account.get()));
        }
        LimitHeaders.tell(taken, response);
        if (!taken.getLast().isAllowed()) {
            throw LimitHeaders.refuse(taken.getLast(), response);
        }
    }
}
