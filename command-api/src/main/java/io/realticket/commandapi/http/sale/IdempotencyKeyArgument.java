package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.http.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers the key of the request, and ends the request with a problem if it has none. */
@Component
public final class IdempotencyKeyArgument implements HandlerMethodArgumentResolver {
    static final String HEADER = "Idempotency-Key";

    IdempotencyKeyArgument() {}

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String value = request.getHeader(HEADER);
        if (value == null || !IdempotencyKey.isValid(value)) {
            throw Problem.invalid(HEADER, "must be 1 to " + IdempotencyKey.LENGTH_MAX + " printable ASCII characters")
                    .exception();
        }
        return new IdempotencyKey(value);
    }
}
