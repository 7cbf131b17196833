package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.node.Access.Endpoint;
import io.realticket.commandapi.node.Access.Who;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint with every role: what is not listed in {@link Access} fails, and what is listed holds. */
@ExtendWith(OutputCaptureExtension.class)
class AccessIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static final String ADMIN_PASSWORD = "the operator's own";

    private static Node node;

    @BeforeAll
    static void start() {
        node = Node.start(
                BROKER.bootstrapServers(),
                POSTGRES,
                "--realticket.admin.password=" + ADMIN_PASSWORD,
                "--realticket.hashing.memory-kib=64",
                "--realticket.hashing.iterations=1");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void every_endpoint_of_the_public_port_is_listed_and_nothing_else_is() {
        Set<String> registered = node
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(AccessIT::names)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Access.PUBLIC_PORT.stream().map(Endpoint::name)).containsExactlyInAnyOrderElementsOf(registered);
    }

    @Test
    void every_endpoint_of_the_operators_port_is_listed_and_nothing_else_is() {
        Set<String> registered = node.bean(WebEndpointsSupplier.class).getEndpoints().stream()
                .flatMap(endpoint -> endpoint.getOperations().stream())
                .map(operation -> operation.getRequestPredicate().getHttpMethod() + " "
                        + operation.getRequestPredicate().getPath())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Access.OPERATORS_PORT).containsExactlyInAnyOrderElementsOf(registered);
    }

    @Test
    void what_is_under_the_operators_path_is_theirs_alone() {
        assertThat(Access.PUBLIC_PORT)
                .filteredOn(endpoint -> endpoint.path().startsWith("/api/admin"))
                .allMatch(Access::isOperators);
        assertThat(as(Who.USER).get("/api/admin/anything").code()).isEqualTo("not-allowed");
        assertThat(as(Who.GUEST).get("/api/admin/anything").status()).isEqualTo(403);
        assertThat(as(Who.NOBODY).get("/api/admin/anything").status()).isEqualTo(401);
        assertThat(as(Who.ADMIN).get("/api/admin/anything").status()).isEqualTo(404);
        assertThat(as(Who.USER).get("/api/admin").status()).isEqualTo(403);
    }

    static Stream<Arguments> everyoneEverywhere() {
        return Access.PUBLIC_PORT.stream()
                .flatMap(endpoint -> Stream.of(Who.values()).map(who -> Arguments.of(endpoint, who)));
    }

    @ParameterizedTest
    @MethodSource("everyoneEverywhere")
    void who_may_is_let_through_and_who_may_not_is_told_why(Endpoint endpoint, Who who) {
        Browser browser = as(who);

        Browser.Page page = browser.send(request(browser, endpoint));

        if (endpoint.who().contains(who)) {
            assertThat(page.status()).as(page.text()).isNotIn(401, 403);
        } else if (who == Who.NOBODY) {
            assertThat(page.status()).isEqualTo(401);
            assertThat(page.code()).isEqualTo("not-signed-in");
        } else {
            assertThat(page.status()).isEqualTo(403);
            assertThat(page.code()).isEqualTo("not-allowed");
        }
    }

    static List<Endpoint> writes() {
        return Access.PUBLIC_PORT.stream().filter(Endpoint::isWrite).toList();
    }

    @ParameterizedTest
    @MethodSource("writes")
    void no_write_is_taken_from_a_page_that_is_not_ours(Endpoint endpoint) {
        Browser browser = as(Who.GUEST);

        Browser.Page without = browser.sendAsIs(request(browser, endpoint).build());
        Browser.Page guessed = browser.send(request(browser, endpoint)
                .header(Browser.CSRF_HEADER, UUID.randomUUID().toString()));

        for (Browser.Page refused : List.of(without, guessed)) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.header("content-type")).isEqualTo("application/problem+json");
            assertThat(refused.code()).isEqualTo("csrf-refused");
        }
        // Nobody was logged out, and no other guest came in.
        assertThat(browser.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void the_token_of_a_write_is_told_to_pages_of_this_site_only() {
        Browser.Page told = node.browser().get("/api/csrf");

        assertThat(told.header("set-cookie"))
                .contains("XSRF-TOKEN=" + told.json().path("token").asString(), "SameSite=Lax", "Path=/")
                .doesNotContain("HttpOnly");
        assertThat(told.json().path("header").asString()).isEqualTo(Browser.CSRF_HEADER);
        assertThat(told.header("cache-control")).isEqualTo("no-store");
        assertThat(told.headers().firstValue("access-control-allow-origin")).isEmpty();
    }

    @Test
    void the_operators_endpoints_are_not_on_the_public_port() {
        for (String endpoint : Access.OPERATORS_PORT) {
            String path = "/actuator/" + filled(endpoint.substring(endpoint.indexOf(' ') + 1));
            Browser.Page page = endpoint.startsWith("GET")
                    ? as(Who.ADMIN).get(path)
                    : as(Who.ADMIN).post(path, "{}");
            // The page of the app, which knows no such place, or a refusal.
            assertThat(page.status() == 405 || page.text().contains("test page"))
                    .as("%s: %s", endpoint, page)
                    .isTrue();
        }
    }

    @Test
    void operators_need_no_token_on_their_own_port() {
        assertThat(node.management().get("/actuator/metrics").status()).isEqualTo(200);
        assertThat(node.management()
                        .sendAsIs(node.management()
                                .request("/actuator/projection")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"action\":\"none\"}"))
                                .build())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void no_user_is_made_up_and_no_password_is_logged(CapturedOutput output) {
        Browser.Page wrong =
                node.browser().post("/api/session", "{\"loginId\":\"user\",\"password\":\"a password nobody has\"}");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("www-authenticate")).isEmpty();
        assertThat(output).doesNotContain("security password", "a password nobody has", ADMIN_PASSWORD);
        assertThat(node.browser().get("/login").text()).contains("test page");
    }

    @Test
    void nothing_is_remembered_between_two_requests_in_a_session_of_the_server() {
        Browser browser = as(Who.USER);
        browser.get("/api/session");

        assertThat(browser.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void the_token_of_a_write_stays_while_one_signs_up_writes_and_leaves() {
        Browser browser = as(Who.USER);
        Optional<String> token = browser.cookie("XSRF-TOKEN");
        browser.delete("/api/bookings/" + UUID.randomUUID());
        browser.delete("/api/session");

        assertThat(token).isPresent().isEqualTo(browser.cookie("XSRF-TOKEN"));
    }

    private static Stream<String> names(RequestMappingInfo mapping) {
        Set<String> methods = mapping.getMethodsCondition().getMethods().isEmpty()
                ? Set.of("ANY")
                : mapping.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .collect(Collectors.toSet());
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> method + " " + path));
    }

    private static HttpRequest.Builder request(Browser browser, Endpoint endpoint) {
        String method = endpoint.method().equals("ANY") ? "GET" : endpoint.method();
        return browser.request(filled(endpoint.path()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", Browser.newKey())
                .method(
                        method,
                        List.of("POST", "PUT").contains(method)
                                ? HttpRequest.BodyPublishers.ofString("{}")
                                : HttpRequest.BodyPublishers.noBody());
    }

    /** Ids that name nothing are enough: who may not, must not even learn that. */
    private static String filled(String path) {
        return path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private static Browser as(Who who) {
        Browser browser = node.browser();
        return switch (who) {
            case NOBODY -> browser;
            case GUEST -> browser.asGuest();
            case USER -> browser.asUser("user-" + UUID.randomUUID().toString().substring(0, 8));
            case ADMIN -> browser.loggedIn("admin", ADMIN_PASSWORD);
        };
    }
}
