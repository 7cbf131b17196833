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
    private final int bytesMax;
    private final Duration timeMax;

    BodyLimit(HttpLimits limits) {
        this.bytesMax = limits.bodyBytesMax();
        this.timeMax = limits.bodyTimeMax();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Limited(request), response);
    }

    private final class Limited extends HttpServletRequestWrapper {
        Limited(HttpServletRequest request) {
            super(request);
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
