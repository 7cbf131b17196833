package io.realticket.commandapi.http.access;

import io.realticket.commandapi.http.limit.WriteLimit;
import io.realticket.commandapi.http.problem.ProblemException;
import io.realticket.commandapi.http.session.SessionCookie;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses one write too many before it costs anything: whose it is, the signed cookie tells, and nobody asks PostgreSQL
 * whether that session still counts.
 */
final class WriteLimitFilter extends OncePerRequestFilter {
    private final WriteLimit limit;
    private final SessionCookie cookie;
    private final HandlerExceptionResolver problems;

    WriteLimitFilter(WriteLimit limit, SessionCookie cookie, HandlerExceptionResolver problems) {
        this.limit = limit;
        this.cookie = cookie;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            limit.check(
                    request,
                    response,
                    cookie.read(request).map(token -> token.buyer().toString()));
        } catch (ProblemException e) {
            problems.resolveException(request, response, null, e);
            return;
        }
        chain.doFilter(request, response);
    }
}
