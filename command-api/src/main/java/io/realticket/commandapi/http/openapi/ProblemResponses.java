package io.realticket.commandapi.http.openapi;

import io.realticket.commandapi.http.problem.ProblemType;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Problems as responses: one for each status, with an example for each code. */
final class ProblemResponses {
    /** The name of the problems' schema. */
    static final String SCHEMA = "Problem";

    static final String RETRY_AFTER = "Retry-After";

    private ProblemResponses() {}

    /** Returns responses by status. */
    static Map<String, ApiResponse> of(Collection<ProblemType> types) {
        Map<String, List<ProblemType>> byStatus = types.stream()
                .collect(Collectors.groupingBy(
                        type -> Integer.toString(type.status().value()), TreeMap::new, Collectors.toList()));
        Map<String, ApiResponse> responses = new LinkedHashMap<>();
        byStatus.forEach((status, those) -> responses.put(status, response(those)));
        return responses;
    }

    private static ApiResponse response(List<ProblemType> types) {
        MediaType json = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA));
        types.forEach(
                type -> json.addExamples(type.code(), new Example().$ref("#/components/examples/" + type.code())));
        ApiResponse response = new ApiResponse()
                .description(types.stream().map(ProblemResponses::meaning).collect(Collectors.joining("; ")))
                .content(new Content()
                        .addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, json));
        boolean helpsToTryAgain =
                types.stream().anyMatch(type -> type.status().value() == 503 || type == ProblemType.RATE_LIMITED);
        if (helpsToTryAgain) {
            response.addHeaderObject(RETRY_AFTER, new Header().$ref("#/components/headers/" + RETRY_AFTER));
        }
        return response;
    }

    /** Returns an example of each problem, by its code. */
    static Map<String, Example> examples() {
        Map<String, Example> examples = new LinkedHashMap<>();
        for (ProblemType type : ProblemType.values()) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("type", type.uri().toString());
            body.put("title", type.title());
            body.put("status", type.status().value());
            body.put("detail", "What a developer wants to know.");
            body.put("code", type.code());
            examples.put(type.code(), new Example().summary(type.title()).value(body));
        }
        return examples;
    }

    /** Returns what each code means, as a list. */
    static String meanings() {
        return List.of(ProblemType.values()).stream()
                .map(type -> "- " + type.status().value() + " " + meaning(type))
                .collect(Collectors.joining("\n"));
    }

    private static String meaning(ProblemType type) {
        return "`" + type.code() + "`: " + type.title();
    }
}
