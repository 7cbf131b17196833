package io.realticket.commandapi.http.openapi;

import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.http.limit.LimitHeaders;
import io.realticket.commandapi.http.openapi.OperationWords.Success;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Describes every operation: by its own words, and by what its handler's signature says. */
final class OperationDetails implements OperationCustomizer {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    OperationDetails(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Handler handler = new Handler(method, name(method));
        OperationWords words = OperationWords.of(handler.name());
        if (operation.getSummary() == null) {
            operation.summary(words.summary());
        }
        if (handler.hasKey()) {
            operation.addParametersItem(key());
        }
        secure(operation, handler);
        responses(operation, handler, words);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(ParameterWords::describe);
        }
        return operation;
    }

    private String name(HandlerMethod method) {
        return mappings.getObject().getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getMethod().equals(method.getMethod()))
                .map(entry -> entry.getKey()
                                .getMethodsCondition()
                                .getMethods()
                                .iterator()
                                .next() + " "
                        + Objects.requireNonNull(entry.getKey().getPathPatternsCondition())
                                .getPatternValues()
                                .iterator()
                                .next())
                .findFirst()
                .orElseThrow();
    }

    private static HeaderParameter key() {
        HeaderParameter key = new HeaderParameter();
        key.name("Idempotency-Key")
                .required(true)
                .description("What the client calls this request, so that it may send it again and is answered alike.")
                .schema(new StringSchema().minLength(1).maxLength(IdempotencyKey.LENGTH_MAX));
        return key;
    }

    private static void secure(Operation operation, Handler handler) {
        SecurityRequirement needs = new SecurityRequirement();
        if (handler.needsSession()) {
            needs.addList(ComponentDetails.SESSION);
        }
        if (handler.isWrite()) {
            needs.addList(ComponentDetails.CSRF);
        }
        if (!needs.isEmpty()) {
            operation.addSecurityItem(needs);
        }
    }

    private static void responses(Operation operation, Handler handler, OperationWords words) {
        ApiResponses responses = new ApiResponses();
        Content known = content(operation.getResponses());
        words.successes().forEach(success -> {
            ApiResponse response = new ApiResponse().description(success.meaning());
            response.content(success.schema() == null ? success.isEmpty() ? null : known : json(success));
            if (handler.isWrite()) {
                ComponentDetails.RATE_HEADERS.forEach(
                        name -> response.addHeaderObject(name, new Header().$ref("#/components/headers/" + name)));
            }
            responses.addApiResponse(Integer.toString(success.status()), response);
        });
        ProblemResponses.of(ProblemsOf.handler(handler, words.problems())).forEach((status, response) -> {
            if (handler.isWrite() && status.equals("429")) {
                List.of(LimitHeaders.POLICY, LimitHeaders.LEFT)
                        .forEach(name ->
                                response.addHeaderObject(name, new Header().$ref("#/components/headers/" + name)));
            }
            responses.addApiResponse(status, response);
        });
        operation.responses(responses);
    }

    private static @Nullable Content content(@Nullable ApiResponses generated) {
        ApiResponse ok = generated == null ? null : generated.get("200");
        Content content = ok == null ? null : ok.getContent();
        MediaType any = content == null ? null : content.get("*/*");
        return any == null ? content : new Content().addMediaType("application/json", any);
    }

    private static Content json(Success success) {
        return new Content()
                .addMediaType(
                        "application/json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + success.schema())));
    }
}
