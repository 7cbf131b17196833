package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.contracts.seat.Refusal;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The refusals of each endpoint, one by one. Those for who asks are in {@link AccessIT}, for how often in
 * {@link RateLimitsIT}, for how much in {@link ConnectionsIT}, for the ways in in {@link AccountIT}, while something is
 * away in {@link OutageIT} and {@link AccountStoreAwayIT}.
 */
class RefusalsIT {
    private static final String NOWHERE = "0198a5c2-0000-7000-8000-0000000000ff";

    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static ScriptedDecider decider;
    private static Node node;
    private static String show;

    private Browser buyer;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        node = Node.start(BROKER.bootstrapServers(), POSTGRES);
        show = Shows.first(node.browser());
        Eventually.passes(() -> assertThat(decider.heard()).hasSize(9));
    }

    @AfterAll
    static void stop() {
        node.close();
        decider.close();
    }

    @BeforeEach
    void come() {
        decider.granting();
        buyer = node.browser().asGuest();
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void whatever_the_decider_refuses_is_told_by_its_code(Refusal reason) {
        decider.answering(command -> Replies.refused(command, reason, null, null));
        ProblemType told = ProblemType.of(reason);

        for (Browser.Page refused : new Browser.Page[] {
            buyer.post(holds(show), "{\"seats\":[\"A-20\"]}"),
            buyer.post(holds(show), "{\"best\":{\"seatCount\":2}}"),
            buyer.post(holds(show) + "/extension", "{\"holdId\":\"" + NOWHERE + "\"}"),
            buyer.delete(holds(show)),
            buyer.delete(holds(show) + "/A-20")
        }) {
            assertThat(refused.status()).isEqualTo(told.status().value());
            assertThat(refused.code()).isEqualTo(told.code());
            assertThat(refused.header("content-type")).isEqualTo("application/problem+json");
            assertThat(refused.header("retry-after").isEmpty())
                    .isEqualTo(told.status().value() != 503);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/programs/ID, unknown-program",
        "GET, /api/shows/ID, unknown-show",
        "GET, /api/shows/ID/layout, unknown-show",
        "GET, /api/shows/ID/holds, unknown-show",
        "POST, /api/shows/ID/holds, unknown-show",
        "POST, /api/shows/ID/holds/extension, unknown-show",
        "DELETE, /api/shows/ID/holds, unknown-show",
        "DELETE, /api/shows/ID/holds/A-1, unknown-show",
        "GET, /api/bookings/ID, unknown-booking",
        "DELETE, /api/bookings/ID, unknown-booking",
        "GET, /api/bookings/ID/tickets/A-1, unknown-booking",
        "GET, /api/commands/ID, unknown-command",
    })
    void what_is_not_there_is_told_so_and_so_is_what_cannot_be(String method, String path, String code) {
        for (String id : new String[] {NOWHERE, "nonsense", NOWHERE.toUpperCase(Locale.ROOT)}) {
            Browser.Page refused = ask(method, path.replace("ID", id));

            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.code()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-99999", "Z-1"})
    void a_seat_that_the_layout_has_not_is_told_by_its_name(String seat) {
        for (Browser.Page refused : new Browser.Page[] {
            buyer.post(holds(show), "{\"seats\":[\"" + seat + "\"]}"),
            buyer.delete(holds(show) + "/" + seat),
            buyer.post(
                    "/api/bookings",
                    "{\"showId\":\"%s\",\"holdId\":\"%s\",\"seats\":[\"%s\"],\"card\":\"c\"}"
                            .formatted(show, NOWHERE, seat))
        }) {
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.code()).isEqualTo("invalid-seat");
            assertThat(refused.json().path("seat").asString()).isEqualTo(seat);
        }
    }

    @ParameterizedTest
    @CsvSource({"when=some", "max=0", "max=101", "max=many", "after=nonsense"})
    void a_list_of_bookings_names_the_parameter_that_is_wrong(String query) {
        Browser.Page refused = buyer.get("/api/bookings?" + query);

        if (query.startsWith("after")) {
            assertThat(refused.code()).isEqualTo("unknown-booking");
        } else {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().path("errors").path(0).path("field").asString())
                    .isEqualTo(query.substring(0, query.indexOf('=')));
        }
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                        "/api/shows/SHOW/holds",
                        "/api/shows/SHOW/holds/extension",
                        "/api/bookings",
                        "/api/session",
                        "/api/accounts")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_is_json_of_a_bounded_length(String path) {
        String at = path.replace("SHOW", show);

        assertThat(buyer.post(at, "[").code()).isEqualTo("invalid-request");
        assertThat(buyer.post(at, "{\"a\":\"" + "b".repeat(20_000) + "\"}").code())
                .isEqualTo("body-too-large");
        Browser.Page text = buyer.send(buyer.request(at)
                .header("Content-Type", "text/plain")
                .header("Idempotency-Key", "k")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(text.status()).isEqualTo(415);
    }

    @Test
    void every_write_that_takes_a_key_needs_one() {
        for (Browser.Page refused : new Browser.Page[] {
            withoutKey("POST", holds(show), "{\"seats\":[\"A-1\"]}"),
            withoutKey("POST", holds(show) + "/extension", "{\"holdId\":\"" + NOWHERE + "\"}"),
            withoutKey("DELETE", holds(show), ""),
            withoutKey("DELETE", holds(show) + "/A-1", ""),
            withoutKey("POST", "/api/bookings", "{}"),
            withoutKey("DELETE", "/api/bookings/" + NOWHERE, "")
        }) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().path("errors").path(0).path("field").asString())
                    .isEqualTo("Idempotency-Key");
        }
    }

    @Test
    void a_key_is_for_one_request_only() {
        String key = UUID.randomUUID().toString();
        decider.answering(command -> List.of());
        buyer.post(holds(show), key, "{\"seats\":[\"A-30\"]}");

        assertThat(buyer.post(holds(show), key, "{\"seats\":[\"A-31\"]}").code())
                .isEqualTo("key-reused");
    }

    private Browser.Page ask(String method, String path) {
        return switch (method) {
            case "GET" -> buyer.get(path);
            case "DELETE" -> buyer.delete(path);
            default ->
                buyer.post(
                        path,
                        path.endsWith("extension") ? "{\"holdId\":\"" + NOWHERE + "\"}" : "{\"seats\":[\"A-1\"]}");
        };
    }

    private Browser.Page withoutKey(String method, String path, String body) {
        return buyer.send(buyer.request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String holds(String of) {
        return "/api/shows/" + of + "/holds";
    }
}
