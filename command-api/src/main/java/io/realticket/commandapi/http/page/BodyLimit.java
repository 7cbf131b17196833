package io.realticket.commandapi.http.page;

import io.realticket.commandapi.http.problem.BodyTooLargeException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops reading a body at the bound, whatever length it announced. */
@Component
class BodyLimit extends OncePerRequestFilter {
    /** Where operators import places. Whoever is none is refused before anything is read. */
    private static final String PLACES = "/api/admin/places";

    private final HttpLimits limits;

    BodyLimit(HttpLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean place = request.getRequestURI().startsWith(PLACES);
        chain.doFilter(new Limited(request, place ? limits.placeBytesMax() : limits.bodyBytesMax()), response);
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final int bytesMax;

        Limited(HttpServletRequest request, int bytesMax) {
            super(request);
            this.bytesMax = bytesMax;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (getContentLengthLong() > bytesMax) {
                throw new BodyTooLargeException(bytesMax);
            }
            return new LimitedStream(super.getInputStream(), bytesMax);
        }
    }
}
