package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.SaleState;
import io.realticket.infra.testkit.Eventually;
import io.realticket.sseedge.client.StreamClient;
import io.realticket.sseedge.history.Show;
import io.realticket.sseedge.view.ServedViews;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client is told that asks for what it cannot have. */
@ExtendWith(NoLeaks.class)
class RefusalTest {
    private static final Show SHOW = Show.of(1, 6, 20);
    private static final Stage STAGE = Stage.open();

    @BeforeAll
    static void openShow() {
        STAGE.open(SHOW);
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    private static JsonNode refused(StreamClient client, int status, String code) throws IOException {
        assertThat(client.status()).isEqualTo(status);
        assertThat(client.header("content-type")).isEqualTo("application/problem+json");
        assertThat(client.header("connection")).isEqualTo("close");
        JsonNode problem = JsonMapper.shared().readTree(client.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("code").stringValue()).isEqualTo(code);
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:realticket:problem:" + code);
        assertThat(problem.get("title").stringValue()).isNotEmpty();
        assertThat(problem.get("detail").stringValue()).isNotEmpty();
        return problem;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?sections=Z",
                "?sections=A,Z",
                "?sections=A,",
                "?sections=,",
                "?sections=A-1",
                "?sections=A,B,C,D,E",
                "?sections=A&sections=B",
                "?sections=ABCDEFGHIJKLMNOPQ"
            })
    void a_filter_that_is_wrong_names_the_parameter(String query) throws IOException {
        try (StreamClient client = STAGE.get(SHOW, query)) {
            JsonNode problem = refused(client, 400, "invalid-request");
            assertThat(problem.get("errors").get(0).get("field").stringValue()).isEqualTo("sections");
            assertThat(problem.get("errors").get(0).get("rule").stringValue()).startsWith("must be");
        }
    }

    @Test
    void a_filter_of_as_many_sections_as_allowed_is_served() throws IOException {
        try (StreamClient client = STAGE.get(SHOW, "?sections=A,B,C,D")) {
            assertThat(client.status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, not-found",
        "/api/stream/shows, not-found",
        "/api/stream/shows//seats, not-found",
        "/api/stream/shows/x/seats/, not-found",
        "/api/stream/shows/x/seats, unknown-show",
        "/api/stream/shows/01900000-0000-7000-0000-0000000000ff/seats, unknown-show",
        "/actuator/health, not-found"
    })
    void what_is_not_there_is_not_found(String target, String code) throws IOException {
        try (StreamClient client = StreamClient.get(STAGE.server.port(), target)) {
            refused(client, 404, code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "TRACE"})
    void other_methods_are_not_allowed(String method) throws IOException {
        try (StreamClient client = StreamClient.request(STAGE.server.port(), method, SHOW.target())) {
            refused(client, 405, "method-not-allowed");
            assertThat(client.header("allow")).isEqualTo("GET, OPTIONS");
        }
    }

    @Test
    void a_head_request_is_refused_without_a_body() throws IOException {
        String answer = raw("HEAD " + SHOW.target() + " HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 405 ").endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /%s HTTP/1.1, 414, 2000",
        "GET /x HTTP/1.1|X: %s, 431, 2000",
        "GET {show} HTTP/1.0%s, 505, 0",
        "GET {show}?sections=%%zz%s HTTP/1.1, 400, 0",
        "GET {show} HTTP/1.1|Content-Length: 5%s, 413, 0",
        "GET {show} HTTP/1.1|Transfer-Encoding: chunked%s, 413, 0",
        "nonsense%s, 400, 0"
    })
    void a_request_that_is_too_large_or_not_understood_is_refused(String head, int status, int padding)
            throws IOException {
        String request = head.replace("{show}", SHOW.target()).formatted("x".repeat(padding));
        assertThat(raw(request.replace("|", "\r\n") + "\r\n\r\n")).startsWith("HTTP/1.1 " + status + " ");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), STAGE.server.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_client_that_never_finishes_its_request_is_cut_off() throws IOException {
        assertThat(raw("GET /api/stream")).isEmpty();
    }

    @Test
    void a_refused_client_that_does_not_go_is_cut_off() throws IOException {
        try (StreamClient client = STAGE.get(SHOW, "?sections=Z")) {
            assertThat(client.status()).isEqualTo(400);
            Eventually.holds(() -> STAGE.gauge("realticket.subscribers.open") == 0);
        }
    }

    @Test
    void a_client_that_says_more_than_its_request_is_cut_off() throws IOException {
        String answer = raw("GET " + SHOW.target() + " HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\n\r\n");
        assertThat(answer).doesNotContain("404");
    }

    @Test
    void an_allowed_page_may_read_with_credentials_and_another_may_not() throws IOException {
        try (StreamClient client = STAGE.get(SHOW, "", "Origin: " + Stage.ORIGIN)) {
            assertThat(client.header("access-control-allow-origin")).isEqualTo(Stage.ORIGIN);
            assertThat(client.header("access-control-allow-credentials")).isEqualTo("true");
            assertThat(client.header("vary")).contains("Origin");
        }
        try (StreamClient client = STAGE.get(SHOW, "", "Origin: http://evil.test")) {
            assertThat(client.header("access-control-allow-origin")).isEmpty();
            assertThat(client.header("access-control-allow-credentials")).isEmpty();
            assertThat(client.header("vary")).contains("Origin");
        }
        try (StreamClient client = STAGE.get(SHOW, "?sections=Z", "Origin: " + Stage.ORIGIN)) {
            assertThat(client.header("access-control-allow-origin")).isEqualTo(Stage.ORIGIN);
        }
    }

    @Test
    void a_preflight_allows_the_cursor_header() throws IOException {
        try (StreamClient client =
                StreamClient.request(STAGE.server.port(), "OPTIONS", SHOW.target(), "Origin: " + Stage.ORIGIN)) {
            assertThat(client.status()).isEqualTo(204);
            assertThat(client.header("access-control-allow-headers")).contains("Last-Event-ID");
            assertThat(client.header("access-control-allow-methods")).isEqualTo("GET");
        }
    }

    @Test
    void before_anything_has_caught_up_and_while_headers_are_missing_a_client_is_told_to_come_again()
            throws IOException {
        try (Stage stage = Stage.serving(new ServedViews());
                StreamClient client = stage.get(SHOW, "")) {
            refused(client, 503, "unavailable");
            assertThat(Integer.parseInt(client.header("retry-after"))).isBetween(1, 3);
        }
        Show half = Show.of(2, 2, 20);
        STAGE.write(half.header(0, 1, SaleState.OPEN));
        try (StreamClient client = STAGE.get(half, "")) {
            refused(client, 503, "unavailable");
            assertThat(client.header("retry-after")).isNotEmpty();
        }
    }
}
