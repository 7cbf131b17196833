package io.realticket.commandapi.http.limit;

import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemException;
import io.realticket.commandapi.http.problem.ProblemType;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** Tells limits in an answer, as structured fields (draft-ietf-httpapi-ratelimit-headers-10). */
public final class LimitHeaders {
    /** What may be done, as lists of a quota and its window in seconds. */
    public static final String POLICY = "RateLimit-Policy";

    /** What is left of it, and in how many seconds all of it is there again. */
    public static final String LEFT = "RateLimit";

    private LimitHeaders() {}

    /** Writes what {@code taken} left. */
    static void tell(List<Taken> taken, HttpServletResponse response) {
        response.setHeader(POLICY, list(taken, "\"%s\";q=%d;w=%d", one -> new Object[] {
            one.counted().label(), one.rate().burst(), seconds(one.rate().restoredIn())
        }));
        response.setHeader(LEFT, list(taken, "\"%s\";r=%d;t=%d", one ->
                new Object[] {one.counted().label(), one.left(), seconds(one.restored())}));
    }

    /** Writes when to come again, and returns what the client is told. */
    static ProblemException refuse(Taken refused, HttpServletResponse response) {
        long wait = Math.max(1, seconds(refused.pause()));
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
        return Problem.of(ProblemType.RATE_LIMITED, "Nothing was done. Come again in " + wait + " s.")
                .with("limit", refused.counted().label())
                .exception();
    }

    private static String list(List<Taken> taken, String form, Function<Taken, Object[]> values) {
        return taken.stream()
                .map(one -> String.format(Locale.ROOT, form, values.apply(one)))
                .collect(Collectors.joining(", "));
    }

    /** Returns whole seconds, none too few. */
    private static long seconds(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
