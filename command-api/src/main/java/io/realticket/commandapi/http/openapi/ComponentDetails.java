package io.realticket.commandapi.http.openapi;

import io.realticket.commandapi.http.limit.LimitHeaders;
import io.realticket.commandapi.http.problem.ProblemType;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes what operations share: problems, headers, how a caller shows who it is, and the bodies. */
final class ComponentDetails implements OpenApiCustomizer {
    /** The scheme of the session's cookie. */
    static final String SESSION = "session";

    /** The scheme of the token that a write shows. */
    static final String CSRF = "csrf";

    /** What every counted answer has. */
    static final List<String> RATE_HEADERS = List.of(LimitHeaders.POLICY, LimitHeaders.LEFT);

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents() == null ? new Components() : api.getComponents();
        api.components(components);
        components.addSecuritySchemes(
                SESSION, key(SecurityScheme.In.COOKIE, "rt_session", "Set by the ways in; HttpOnly"));
        components.addSecuritySchemes(
                CSRF,
                key(
                        SecurityScheme.In.HEADER,
                        "X-XSRF-TOKEN",
                        "The value of the cookie XSRF-TOKEN, which /api/csrf sets"));
        header(
                components,
                LimitHeaders.POLICY,
                "What may be done: a quota (q) in a window of seconds (w), by class",
                "\"account\";q=100;w=5");
        header(
                components,
                LimitHeaders.LEFT,
                "What is left (r), and in how many seconds all of it is there again (t)",
                "\"account\";r=87;t=1");
        components.addHeaders(
                ProblemResponses.RETRY_AFTER,
                new Header().description("Seconds after which to try again").schema(new IntegerSchema()));
        ProblemResponses.examples().forEach(components::addExamples);
        components.addSchemas(ProblemResponses.SCHEMA, problem());
        components.addSchemas("LateAnswer", whole(Map.of("commandId", new UUIDSchema())));
        components.addSchemas("ComingAnswer", whole(Map.of("id", new UUIDSchema(), "status", comingStatus())));
        components.addSchemas("Decided", whole(Map.of("commandId", new UUIDSchema(), "version", new IntegerSchema())));
        components.addSchemas("Changed", whole(Map.of("seats", new IntegerSchema(), "kept", new IntegerSchema())));
        components.addSchemas(
                "AdmissionView",
                whole(Map.of(
                        "seat", new StringSchema(),
                        "label", new StringSchema(),
                        "admittedAt", new DateTimeSchema())));
        components.addSchemas("AfterRelease", afterRelease());
        components.getSchemas().forEach(SchemaWords::describe);
    }

    private static SecurityScheme key(SecurityScheme.In in, String name, String description) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(in)
                .name(name)
                .description(description);
    }

    private static void header(Components components, String name, String description, String example) {
        components.addHeaders(name, new Header().description(description).schema(new StringSchema().example(example)));
    }

    /** Returns a body of which every member is always there. */
    private static Schema<?> whole(Map<String, Schema<?>> members) {
        ObjectSchema body = new ObjectSchema();
        new TreeMap<>(members).forEach((name, member) -> {
            body.addProperty(name, member);
            body.addRequiredItem(name);
        });
        return body;
    }

    private static Schema<?> comingStatus() {
        StringSchema status = new StringSchema();
        status.addEnumItem("PENDING");
        status.addEnumItem("CANCELLING");
        return status;
    }

    private static Schema<?> afterRelease() {
        return whole(Map.of(
                "released", new ArraySchema().items(new StringSchema().example("A-37")),
                "hold", RecordNulls.orNull(new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + "HoldView"))));
    }

    private static Schema<?> problem() {
        StringSchema code = new StringSchema();
        Arrays.stream(ProblemType.values()).map(ProblemType::code).forEach(code::addEnumItem);
        Map<String, Schema<?>> members = Map.of(
                "type", new StringSchema().format("uri-reference").description("urn:realticket:problem: and the code"),
                "title", new StringSchema().description("For developers"),
                "status", new IntegerSchema().description("As the answer's"),
                "detail", new StringSchema().description("For developers"),
                "code", code.description("Stable: decide by it. Others may come"));
        ObjectSchema problem = new ObjectSchema();
        List.of("type", "title", "status", "detail", "code")
                .forEach(name -> problem.addProperty(name, members.get(name)));
        problem.required(List.of("type", "status", "code"));
        problem.description("RFC 9457. What the codes mean:\n\n" + ProblemResponses.meanings());
        return problem;
    }
}
