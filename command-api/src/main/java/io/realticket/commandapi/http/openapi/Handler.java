package io.realticket.commandapi.http.openapi;

import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.contracts.id.BuyerId;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * What a handler's signature says about its operation.
 *
 * @param name method and path, as {@code GET /api/time}
 */
record Handler(HandlerMethod method, String name) {
    boolean isWrite() {
        return !name.startsWith("GET ");
    }

    boolean isOperators() {
        return name.contains(" /api/admin");
    }

    /** Whether it asks who calls. */
    boolean needsSession() {
        return isOperators() || takes(BuyerId.class);
    }

    /** Whether a client names the request, and so may send it again. */
    boolean hasKey() {
        return takes(IdempotencyKey.class);
    }

    boolean hasBody() {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    boolean hasQuery() {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestParam.class));
    }

    /** Returns the types of what its path names. */
    Stream<Class<?>> pathTypes() {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                .map(parameter -> parameter.getParameterType());
    }

    private boolean takes(Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }
}
