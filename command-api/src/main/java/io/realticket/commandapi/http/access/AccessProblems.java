package io.realticket.commandapi.http.access;

import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.http.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Tells who may not, why. */
@Component
final class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final HandlerExceptionResolver problems;
    private final SessionCookie cookie;

    AccessProblems(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, SessionCookie cookie) {
        this.problems = problems;
        this.cookie = cookie;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        if (cookie.read(request).isPresent()) {
            cookie.clear(response);
            tell(request, response, ProblemType.SESSION_ENDED, "It ran out, or the account was entered elsewhere.");
        } else {
            tell(request, response, ProblemType.NOT_SIGNED_IN, "Come as a guest or log in first.");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
        if (e instanceof CsrfException) {
            tell(request, response, ProblemType.CSRF_REFUSED, "Ask /api/csrf, and send its token in its header.");
        } else {
            tell(request, response, ProblemType.NOT_ALLOWED, "Another role is needed.");
        }
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, ProblemType type, String detail) {
        problems.resolveException(
                request, response, null, Problem.of(type, detail).exception());
    }
}
