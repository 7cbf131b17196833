package io.realticket.commandapi.http.problem;

import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;

/** Names the field of a body that could not be read. */
final class UnreadableBody {
    private static final String BODY = "body";

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException e) {
        BodyTooLargeException tooLarge = causeOf(e, BodyTooLargeException.class);
        if (tooLarge != null) {
            return tooLarge.problem();
        }
        if (causeOf(e, BodyTooSlowException.class) != null || causeOf(e, SocketTimeoutException.class) != null) {
            return BodyTooSlowException.problem();
        }
        JacksonException malformed = causeOf(e, JacksonException.class);
        String field = malformed == null ? BODY : field(malformed);
        return field.equals(BODY)
                ? Problem.invalid(BODY, "must be a JSON object")
                : Problem.invalid(field, "has the wrong type");
    }

    private static String field(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? BODY : path.toString();
    }

    private static <T extends Throwable> @Nullable T causeOf(Throwable fault, Class<T> type) {
        Throwable cause = fault;
        while (cause != null && !type.isInstance(cause)) {
            cause = cause.getCause();
        }
        return cause == null ? null : type.cast(cause);
    }
}
