package io.realticket.commandapi.http.operator;

import io.realticket.commandapi.booking.BookingsLog;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Tells how the bookings follow the log ({@code GET /actuator/projection}), and makes them anew from its beginning
 * ({@code POST} with {@code {"action": "rebuild"}}).
 */
@Component
@Endpoint(id = "projection")
class ProjectionEndpoint {
    private final BookingsLog log;

    ProjectionEndpoint(BookingsLog log) {
        this.log = log;
    }

    /** What an operator may do to the bookings. */
    enum Action {
        /** Make them anew. */
        REBUILD
    }

    @ReadOperation
    BookingsLog.Status status() {
        return log.status();
    }

    @WriteOperation
    WebEndpointResponse<?> act(Action action) {
        try {
            boolean begun = switch (action) {
                case REBUILD -> log.rebuild();
            };
            return begun
                    ? new WebEndpointResponse<>(log.status().rebuild(), HttpStatus.ACCEPTED.value())
                    : told(HttpStatus.CONFLICT, "already-running");
        } catch (DataAccessException e) {
            return told(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
    }

    private static WebEndpointResponse<?> told(HttpStatus status, String code) {
        return new WebEndpointResponse<>(Map.of("code", code), status.value());
    }
}
