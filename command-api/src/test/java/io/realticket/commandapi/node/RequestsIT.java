package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Requests that are wrong before anything is decided, sessions, and the web app's files. */
class RequestsIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static Node node;
    private static String show;

    private Browser buyer;

    @BeforeAll
    static void start() {
        node = Node.start(BROKER.bootstrapServers(), POSTGRES);
        show = Shows.first(node.browser());
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @BeforeEach
    void come() {
        buyer = node.browser().asGuest();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'seats':['A-0','bad']} | seats[1]",
                "{'seats':['A-0',null]} | seats[1]",
                "{'seats':['A-0','A-0']} | seats[1]",
                "{'seats':[{}]} | seats[0]",
                "{'seats':'A-0'} | seats",
                "{'seats':[]} | seats",
                "{} | seats",
                "{'best':{}} | best.seatCount",
                "{'best':{'seatCount':0}} | best.seatCount",
                "{'best':{'seatCount':-1}} | best.seatCount",
                "{'best':{'seatCount':51}} | best.seatCount",
                "{'best':{'seatCount':1.5}} | best.seatCount",
                "{'best':{'seatCount':'many'}} | best.seatCount",
                "{'best':{'seatCount':2,'category':'Z'}} | best.category",
                "{'best':{'seatCount':2,'sections':['A','Z']}} | best.sections[1]",
                "{'best':{'seatCount':2,'sections':['A','A']}} | best.sections[1]",
                "{'best':{'seatCount':2,'sections':[null]}} | best.sections[0]",
                "{'best':{'seatCount':2},'seats':['A-0']} | best",
                "{'best':{'seatCount':2},'seats':[]} | best",
                "{'best':[]} | best",
                "nonsense | body",
                "[] | body",
                "'' | body",
            })
    void a_malformed_hold_is_told_by_its_field(String body, String field) {
        Browser.Page refused = buyer.post(holds(), body.replace('\'', '"'));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("invalid-request");
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
    }

    @Test
    void every_wrong_field_of_a_booking_is_told() {
        Browser.Page refused = buyer.post("/api/bookings", "{\"showId\":\"x\",\"seats\":[\"A-0\"]}");

        assertThat(refused.json().path("errors").findValuesAsString("field"))
                .containsExactly("showId", "holdId", "card");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'totalMinor':1} | currency",
                "{'currency':'KRW'} | totalMinor",
                "{'totalMinor':-1,'currency':'KRW'} | totalMinor",
                "{'totalMinor':1000000000000001,'currency':'KRW'} | totalMinor",
                "{'totalMinor':1.5,'currency':'KRW'} | totalMinor",
                "{'totalMinor':'much','currency':'KRW'} | totalMinor",
                "{'totalMinor':1,'currency':'won'} | currency",
            })
    void a_price_that_cannot_have_been_seen_is_told_by_its_field(String price, String field) {
        String body = "{'showId':'%s','holdId':'%s','seats':['A-0'],'card':'c',%s"
                .formatted(show, "0198a5c2-6a3e-7c11-9d0f-2f6f5a4b3c21", price.substring(1));

        Browser.Page refused = buyer.post("/api/bookings", body.replace('\'', '"'));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsString("field")).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"holdId\":null}", "{\"holdId\":\"mine\"}", "{\"holdId\":7}"})
    void an_extension_names_its_hold(String body) {
        Browser.Page refused = buyer.post(holds() + "/extension", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo("holdId");
    }

    @Test
    void properties_nobody_knows_are_ignored_so_that_newer_clients_may_talk_to_older_nodes() {
        assertThat(buyer.post(holds(), "{\"seats\":[\"A-9999\"],\"later\":1}").code())
                .isEqualTo("invalid-seat");
    }

    @Test
    void a_write_without_a_key_or_with_a_strange_one_is_told_so() {
        HttpRequest.Builder without = buyer.request(holds())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"seats\":[\"A-0\"]}"));

        Browser.Page refused = buyer.send(without);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo("Idempotency-Key");
        assertThat(buyer.post(holds(), "k".repeat(65), "{\"seats\":[\"A-0\"]}").status())
                .isEqualTo(400);
        assertThat(buyer.send(buyer.request(holds()).DELETE()).status()).isEqualTo(400);
    }

    @Test
    void what_the_api_does_not_offer_is_a_problem_too() {
        assertProblem(buyer.get("/api/nothing"), 404);
        assertProblem(buyer.get("/api"), 404);
        assertProblem(buyer.get("/api/shows/not-an-id"), 404);
        assertProblem(buyer.send(buyer.request("/api/programs").DELETE()), 405);
        assertProblem(
                buyer.send(buyer.request(holds())
                        .header("Content-Type", "text/plain")
                        .header("Idempotency-Key", "k")
                        .POST(HttpRequest.BodyPublishers.ofString("A-0"))),
                415);
        assertProblem(buyer.get("/api/programs", "Accept", "image/png"), 406);
        assertProblem(buyer.get("/api/shows/" + show + "/layout?v=one"), 400);
        assertThat(buyer.get("/error").status()).isEqualTo(404);
    }

    @Test
    void a_body_beyond_the_bound_is_not_read_whether_it_tells_its_length_or_not() {
        String huge = "{\"seats\":[\"" + "A".repeat(20_000) + "\"]}";

        assertProblem(buyer.post(holds(), huge), 413);
        Browser.Page chunked = buyer.send(buyer.request(holds())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(huge.getBytes(StandardCharsets.UTF_8)))));
        assertProblem(chunked, 413);
    }

    @Test
    void a_guest_comes_stays_the_same_and_leaves() {
        Browser guest = node.browser();
        assertThat(guest.get("/api/session").status()).isEqualTo(401);
        HttpRequest.Builder come = guest.request("/api/session/guest").POST(HttpRequest.BodyPublishers.noBody());

        Browser.Page first = guest.send(come);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().path("role").asString()).isEqualTo("GUEST");
        assertThat(first.header("set-cookie")).contains("rt_session=", "HttpOnly", "SameSite=Lax", "Path=/");
        Browser.Page again = guest.send(come);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(guest.get("/api/session").json()).isEqualTo(first.json());

        assertThat(guest.send(guest.request("/api/session").DELETE()).status()).isEqualTo(204);
        assertThat(guest.get("/api/session").code()).isEqualTo("not-signed-in");
    }

    @Test
    void a_forged_session_is_none() {
        assertThat(node.browser()
                        .get("/api/session", "Cookie", "rt_session=" + "A".repeat(100))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void every_path_that_is_no_file_is_a_page_of_the_app() {
        for (String path : new String[] {"/", "/shows/1", "/bookings"}) {
            Browser.Page page = buyer.get(path);
            assertThat(page.text()).as(path).contains("test page");
            assertThat(page.header("cache-control")).isEqualTo("no-cache");
        }
        Browser.Page asset = buyer.get("/assets/app-0123abcd.js");
        assertThat(asset.header("cache-control")).contains("immutable");
        assertThat(buyer.get("/missing.js").status()).isEqualTo(404);
        assertThat(buyer.get("/assets/missing").status()).isEqualTo(404);
    }

    @Test
    void every_answer_says_what_a_browser_must_not_do_with_it() {
        for (String path : new String[] {"/", "/api/programs", "/api/nothing"}) {
            Browser.Page page = buyer.get(path);
            assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(page.header("content-security-policy")).contains("frame-ancestors 'none'");
            assertThat(page.header("referrer-policy")).isNotEmpty();
        }
        assertThat(buyer.get("/api/session").header("cache-control")).isEqualTo("no-store");
        assertThat(buyer.get("/api/nothing").header("cache-control")).isEqualTo("no-store");
    }

    @Test
    void the_api_describes_itself() {
        JsonNode api = buyer.get("/openapi").json();

        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.path("paths").propertyNames())
                .contains(
                        "/api/shows/{show}/holds",
                        "/api/shows/{show}/holds/extension",
                        "/api/bookings",
                        "/api/session/guest",
                        "/api/commands/{id}")
                .doesNotContain("/error");
        assertThat(api.at("/paths/~1api~1bookings/post/parameters").findValuesAsString("name"))
                .containsExactly("Idempotency-Key");
        assertThat(buyer.get("/openapi/ui").status()).isEqualTo(302);
    }

    @Test
    void the_servers_time_is_told() {
        assertThat(Instant.parse(buyer.get("/api/time").json().path("now").asString()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
    }

    private static void assertProblem(Browser.Page page, int status) {
        assertThat(page.status()).as(page.text()).isEqualTo(status);
        assertThat(page.header("content-type")).isEqualTo("application/problem+json");
        assertThat(page.json().path("status").asInt()).isEqualTo(status);
        assertThat(page.json().path("type").asString()).startsWith("urn:realticket:problem:");
        assertThat(page.code()).isNotEmpty();
    }

    private static String holds() {
        return "/api/shows/" + show + "/holds";
    }
}
