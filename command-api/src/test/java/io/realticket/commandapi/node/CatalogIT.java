package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The catalog over real HTTP and a real PostgreSQL. */
class CatalogIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static ScriptedDecider decider;
    private static Node node;
    private static Browser browser;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        node = startNode();
        browser = node.browser();
    }

    @AfterAll
    static void stop() {
        node.close();
        decider.close();
    }

    @Test
    void the_demo_is_there_after_the_first_start_and_not_twice_after_the_second() throws SQLException {
        assertThat(count("programs")).isEqualTo(4);
        assertThat(count("shows")).isEqualTo(9);
        assertThat(count("sections")).isEqualTo(63);
        String before = browser.get("/api/programs").text();

        startNode().close();

        assertThat(browser.get("/api/programs").text()).isEqualTo(before);
    }

    @Test
    void a_show_tells_all_a_page_needs() {
        JsonNode show = browser.get("/api/shows/" + shows(0).path(0).path("id").asString())
                .json();

        assertThat(show.path("seats").asInt()).isEqualTo(3_000);
        assertThat(show.path("zone").asString()).isEqualTo("Asia/Seoul");
        assertThat(show.path("admission").asString()).isEqualTo("none");
        assertThat(show.path("seatsPerBuyerMax").asInt()).isEqualTo(4);
        assertThat(show.path("holdSeconds").asInt()).isEqualTo(300);
        assertThat(show.path("prices").path(0).toString())
                .isEqualTo("{\"category\":\"VIP\",\"label\":\"VIP석\",\"amountMinor\":180000,\"currency\":\"KRW\"}");
        assertThat(show.path("streamUrl").asString())
                .isEqualTo("http://localhost:8081/api/stream/shows/"
                        + show.path("id").asString() + "/seats");
        assertThat(show.path("opensAt").asString()).endsWith("Z");
        assertThat(shows(0).path(0).path("place").path("name").asString()).isEqualTo("리얼홀");
    }

    @Test
    void a_layout_is_packed_and_immutable_under_its_version() {
        Browser.Page versioned = browser.get(layoutUrl());
        JsonNode section = versioned.json().path("sections").path(0);

        assertThat(section.path("id").asString()).isEqualTo("A");
        assertThat(section.path("name").asString()).isEqualTo("A구역");
        assertThat(section.path("rowLength").asInt()).isEqualTo(50);
        assertThat(section.path("cells").asInt()).isEqualTo(1_000);
        assertThat(Base64.getDecoder().decode(section.path("seats").asString())).hasSize(125);
        assertThat(section.path("categories").toString())
                .isEqualTo("[{\"category\":\"VIP\",\"cells\":250},{\"category\":\"R\",\"cells\":450},"
                        + "{\"category\":\"S\",\"cells\":300}]");
        assertThat(versioned.header("cache-control")).contains("immutable");
        String unversioned = layoutUrl().replaceAll("\\?.*", "");
        assertThat(browser.get(unversioned).header("cache-control")).contains("no-cache");
        assertThat(browser.get(unversioned + "?v=9").header("cache-control")).contains("no-cache");
    }

    @Test
    void what_was_seen_before_is_not_sent_again() {
        String show = "/api/shows/" + shows(0).path(0).path("id").asString();
        for (String path : List.of("/api/programs", show, layoutUrl())) {
            String tag = browser.get(path).header("etag");

            assertThat(tag).as(path).startsWith("\"");
            Browser.Page again = browser.get(path, "If-None-Match", tag);
            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.text()).isEmpty();
            assertThat(again.header("cache-control")).as(path).contains("public");
            assertThat(browser.get(path, "If-None-Match", "\"another\"").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void lists_and_shows_are_kept_for_a_moment_by_anybody_and_are_nobodys_own() {
        String program = "/api/programs/" + items().path(0).path("id").asString();
        String show = "/api/shows/" + shows(0).path(0).path("id").asString();

        for (String path : List.of("/api/programs", "/api/programs?query=x&page=2", program)) {
            assertThat(browser.get(path).header("cache-control")).isEqualTo("max-age=5, must-revalidate, public");
        }
        assertThat(browser.get(show).header("cache-control")).isEqualTo("max-age=2, must-revalidate, public");
        for (String path : List.of("/api/programs", program, show, layoutUrl())) {
            assertThat(node.browser().get(path).header("set-cookie")).as(path).isEmpty();
        }
    }

    private static Node startNode(String... settings) {
        return Node.start(BROKER.bootstrapServers(), POSTGRES, settings);
    }

    private static JsonNode items() {
        return browser.get("/api/programs").json().path("items");
    }

    private static JsonNode shows(int program) {
        return browser.get("/api/programs/" + items().path(program).path("id").asString())
                .json()
                .path("shows");
    }

    private static String layoutUrl() {
        return browser.get("/api/shows/" + shows(0).path(0).path("id").asString())
                .json()
                .path("layoutUrl")
                .asString();
    }

    private static long count(String table) throws SQLException {
        try (var connection = POSTGRES.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
