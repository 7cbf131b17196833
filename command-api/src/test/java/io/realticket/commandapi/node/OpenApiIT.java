package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The API's description of itself: every operation, every answer, and nothing that is not there. */
class OpenApiIT {
    private static final Set<String> NO_KEY = Set.of(
            "POST /api/accounts",
            "POST /api/session",
            "POST /api/session/guest",
            "DELETE /api/session",
            "POST /api/challenges");

    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static Node node;
    private static String text;
    private static JsonNode api;

    @BeforeAll
    static void start() {
        node = Node.start(BROKER.bootstrapServers(), POSTGRES);
        text = node.browser().get("/openapi").text();
        api = Browser.JSON.readTree(text);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    /**
     * One operation.
     *
     * @param name method and path
     */
    private record Operation(String name, JsonNode node) {
        boolean isWrite() {
            return !name.startsWith("GET ");
        }

        Stream<String> parameters() {
            return node.path("parameters")
                    .valueStream()
                    .map(parameter -> parameter.path("name").asString());
        }

        Stream<String> statuses() {
            return node.path("responses").propertyNames().stream();
        }
    }

    @Test
    void it_is_openapi_3_1_without_a_fault() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);

        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(text, null, options);

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).startsWith("3.1");
    }

    @Test
    void it_is_what_pages_are_built_against() throws IOException {
        OpenApiFile.writeIfAsked(api);

        OpenApiFile.assertIsUpToDate(api);
    }

    @Test
    void a_body_says_what_may_be_null_and_what_may_be_absent() {
        JsonNode booking = api.at("/components/schemas/BookingView");

        assertThat(booking.at("/properties/bookedAt/type").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("string", "null");
        assertThat(booking.at("/properties/totalMinor/type").asString()).isEqualTo("integer");
        assertThat(booking.path("required").valueStream().map(JsonNode::asString))
                .contains("id", "bookedAt", "totalMinor")
                .doesNotContain("payment", "cause");
        assertThat(api.at("/components/schemas/Current/properties/hold/oneOf")).hasSize(2);
    }

    @Test
    void what_is_asked_may_leave_out_what_its_example_leaves_out() {
        api.at("/components/schemas").properties().stream()
                .filter(schema -> !schema.getValue().path("example").isMissingNode())
                .forEach(schema -> assertThat(
                                schema.getValue().path("required").valueStream().map(JsonNode::asString))
                        .as(schema.getKey())
                        .isSubsetOf(schema.getValue().path("example").propertyNames()));
    }

    @Test
    void every_endpoint_of_the_api_is_described_and_nothing_else() {
        assertThat(operations().map(Operation::name).toList())
                .containsExactlyInAnyOrderElementsOf(Access.PUBLIC_PORT.stream()
                        .map(Access.Endpoint::name)
                        .filter(name -> name.contains(" /api/"))
                        .toList());
    }

    @Test
    void every_operation_says_what_it_does_and_what_it_is_answered() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.node().path("summary").asString(""))
                    .as(operation.name())
                    .isNotBlank();
            assertThat(operation.statuses()).as(operation.name()).anyMatch(status -> status.startsWith("2"));
            assertThat(operation.statuses()).as(operation.name()).anyMatch(status -> status.startsWith("4"));
            assertThat(operation.statuses()).as(operation.name()).contains("500");
            operation.node().path("responses").properties().forEach(response -> {
                String as = operation.name() + " " + response.getKey();
                assertThat(response.getValue().path("description").asString(""))
                        .as(as)
                        .isNotBlank();
                if (response.getKey().startsWith("4") || response.getKey().startsWith("5")) {
                    JsonNode problem = response.getValue().path("content").path("application/problem+json");
                    assertThat(problem.path("examples").isEmpty()).as(as).isFalse();
                }
            });
        });
    }

    @Test
    void every_write_says_what_it_must_show_and_how_much_is_left() {
        assertThat(operations().filter(Operation::isWrite)).allSatisfy(operation -> {
            assertThat(operation.node().path("security").findValues("csrf"))
                    .as(operation.name())
                    .isNotEmpty();
            assertThat(operation.statuses()).as(operation.name()).contains("403", "429");
            assertThat(operation.node().at("/responses/429/headers").propertyNames())
                    .as(operation.name())
                    .contains("RateLimit", "RateLimit-Policy", "Retry-After");
            if (!NO_KEY.contains(operation.name()) && !operation.name().contains("/api/admin")) {
                assertThat(operation.parameters()).as(operation.name()).contains("Idempotency-Key");
                assertThat(operation.statuses()).as(operation.name()).contains("422");
            }
        });
    }

    @Test
    void who_needs_a_session_is_said() {
        Set<String> open = Access.PUBLIC_PORT.stream()
                .filter(endpoint -> endpoint.who().contains(Access.Who.NOBODY))
                .map(Access.Endpoint::name)
                .collect(Collectors.toSet());

        assertThat(operations()).allSatisfy(operation -> {
            boolean needsSession =
                    !operation.node().path("security").findValues("session").isEmpty();
            assertThat(needsSession).as(operation.name()).isEqualTo(!open.contains(operation.name()));
            if (needsSession) {
                assertThat(operation.statuses()).as(operation.name()).contains("401");
            }
        });
    }

    @Test
    void every_parameter_and_every_body_is_described() {
        assertThat(operations())
                .allSatisfy(operation -> operation
                        .node()
                        .path("parameters")
                        .forEach(parameter -> assertThat(
                                        parameter.path("description").asString(""))
                                .as(operation.name() + " " + parameter.path("name"))
                                .isNotBlank()));
        api.at("/components/schemas").properties().forEach(schema -> {
            assertThat(schema.getValue().path("description").asString(""))
                    .as(schema.getKey())
                    .isNotBlank();
            if (schema.getKey().endsWith("Request")) {
                assertThat(schema.getValue().path("example").isMissingNode())
                        .as(schema.getKey())
                        .isFalse();
            }
        });
    }

    @Test
    void every_problem_is_listed_with_its_status_and_meaning() {
        assertThat(Arrays.stream(ProblemType.values())).allSatisfy(type -> {
            assertThat(api.at("/components/examples/" + type.code() + "/value/status")
                            .asInt())
                    .isEqualTo(type.status().value());
            assertThat(api.at("/components/schemas/Problem/description").asString())
                    .contains(type.status().value() + " `" + type.code() + "`: " + type.title());
        });
    }

    @Test
    void every_reference_leads_somewhere() {
        Set<String> references = new TreeSet<>(api.findValuesAsString("$ref"));

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(
                        reference -> assertThat(api.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse());
    }

    private static Stream<Operation> operations() {
        return api.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue())));
    }
}
