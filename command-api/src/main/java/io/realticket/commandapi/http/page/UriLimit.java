package io.realticket.commandapi.http.page;

import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses a path and query longer than any that means something, before anybody takes it apart. */
@Component
class UriLimit extends OncePerRequestFilter {
    private final int bytesMax;
    private final HandlerExceptionResolver problems;

    UriLimit(HttpLimits limits, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.bytesMax = limits.uriBytesMax();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        // What is not ASCII is escaped, so characters are bytes.
        int bytes = request.getRequestURI().length() + (query == null ? 0 : query.length() + 1);
        if (bytes > bytesMax) {
            String rule = "Path and query have at most " + bytesMax + " bytes.";
            problems.resolveException(
                    request,
                    response,
                    null,
                    Problem.of(ProblemType.URI_TOO_LONG, rule).exception());
            return;
        }
        chain.doFilter(request, response);
    }
}
