package io.realticket.commandapi.http.page;

import io.realticket.commandapi.http.problem.BodyTooLargeException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops reading a body at its bounds, whatever length it announced and however slowly it comes. */
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
        chain.doFilter(
                place
                        ? new Limited(request, limits.placeBytesMax(), limits.placeTimeMax())
                        : new Limited(request, limits.bodyBytesMax(), limits.bodyTimeMax()),
                response);
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final int bytesMax;
        private final Duration timeMax;

        Limited(HttpServletRequest request, int bytesMax, Duration timeMax) {
            super(request);
            this.bytesMax = bytesMax;
            this.timeMax = timeMax;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (getContentLengthLong() > bytesMax) {
                throw new BodyTooLargeException(bytesMax);
            }
            return new LimitedStream(super.getInputStream(), bytesMax, timeMax);
        }
    }
}
