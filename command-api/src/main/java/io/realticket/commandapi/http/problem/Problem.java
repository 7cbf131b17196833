package io.realticket.commandapi.http.problem;

import io.realticket.contracts.id.SeatId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * A problem to be told.
 *
 * @param detail for developers; never anything internal
 * @param facts further members, by their names
 */
public record Problem(ProblemType type, String detail, Map<String, Object> facts) {
    private static final String RETRY_AFTER_SECONDS = "1";

    /** Copies the facts. */
    public Problem {
        facts = Map.copyOf(facts);
    }

    /** Returns a problem without further facts. */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, Map.of());
    }

    /** Returns the problem of a request that breaks a rule. */
    public static Problem invalid(List<FieldFault> errors) {
        return of(ProblemType.INVALID_REQUEST, "See errors for the fields and their rules.")
                .with("errors", errors);
    }

    /** Returns the problem of a request whose {@code field} breaks {@code rule}. */
    public static Problem invalid(String field, String rule) {
        return invalid(List.of(new FieldFault(field, rule)));
    }

    /** Returns the problem of a seat that the layout does not have. */
    public static Problem invalidSeat(SeatId seat) {
        return of(ProblemType.INVALID_SEAT, "The layout has no seat " + seat + ".")
                .with("seat", seat);
    }

    /** Returns the same problem with when the sale opens. */
    public Problem opening(Instant opensAt) {
        return with("opensAt", opensAt);
    }

    /** Returns the same problem with one more fact. */
    public Problem with(String name, Object fact) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, fact);
        return new Problem(type, detail, more);
    }

    /** Returns this as an exception, for the handlers that return something else. */
    public ProblemException exception() {
        return new ProblemException(this);
    }

    /** Returns this as an answer; with {@code Retry-After} if trying again will help. */
    public ResponseEntity<ProblemDetail> response() {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(type.status());
        if (type.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(body());
    }

    private ProblemDetail body() {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(type.status(), detail);
        body.setType(type.uri());
        body.setTitle(type.title());
        body.setProperty("code", type.code());
        facts.forEach(body::setProperty);
        return body;
    }
}
