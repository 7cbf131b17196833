package io.realticket.commandapi.http.access;

import io.realticket.commandapi.http.session.Visitors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Finds out who asks when somebody wants to know, once a request: what is public costs nothing. */
final class SessionFilter extends OncePerRequestFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Visitors visitors;
    private final HandlerExceptionResolver problems;

    SessionFilter(Visitors visitors, HandlerExceptionResolver problems) {
        this.visitors = visitors;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.setDeferredContext(SingletonSupplier.of(() -> context(request, response)));
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException e) {
            // Nobody can say who asks: a handler's own faults are told by the handler's side.
            problems.resolveException(request, response, null, e);
        }
    }

    private SecurityContext context(HttpServletRequest request, HttpServletResponse response) {
        boolean sureNow = !READS.contains(request.getMethod())
                || request.getServletPath().startsWith(AccessRules.OPERATORS_PREFIX);
        return visitors.find(request, response, sureNow)
                .map(SecurityContextImpl::new)
                .orElseGet(SecurityContextImpl::new);
    }
}
