package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Searching, ordering and turning the pages of the programs. */
class ProgramListIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static Node node;
    private static Browser browser;

    @BeforeAll
    static void start() {
        node = Node.start(BROKER.bootstrapServers(), POSTGRES, "--realticket.catalog.import-demo=false");
        node.bean(CatalogWriter.class).addIfEmpty(SearchableCatalog.catalog());
        browser = node.browser();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "재즈 | 봄날의 재즈",
                "봄 | 봄날의 재즈",
                "날의 재 | 봄날의 재즈",
                "재즈 봄날 | 봄날의 재즈",
                "연주자 | 봄날의 재즈",
                "jazz | Summer JAZZ Night",
                "ＪＡＺＺ　summer | Summer JAZZ Night",
                "igh | Summer JAZZ Night",
                "100% | Summer JAZZ Night",
                "_ | Summer JAZZ Night",
                "오케스트라 | 한밤의 오케스트라",
                "오케스트라 리얼홀 | 한밤의 오케스트라",
                "미정 | 미정",
                "아레나 연속 1007 | 연속 공연 1007",
            })
    void a_program_is_found_by_pieces_of_its_texts_and_of_its_places_names(String query, String title) {
        assertThat(titles("query=" + encoded(query))).containsExactly(title);
    }

    @Test
    void letters_typed_apart_find_what_is_written_together() {
        String apart = Normalizer.normalize("봄날", Normalizer.Form.NFD);

        assertThat(titles("query=" + encoded(apart))).containsExactly("봄날의 재즈");
    }

    @Test
    void a_place_finds_what_is_played_there_and_counts_all_of_it() {
        assertThat(titles("query=" + encoded("리얼홀"))).containsExactlyInAnyOrder("봄날의 재즈", "한밤의 오케스트라");
        assertThat(page("size=5&query=STAR").path("total").asInt()).isEqualTo(SearchableCatalog.ALIKE + 1);
        assertThat(page("size=5&query=STAR").path("items")).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"즈재", "재즈재즈", "jazz 봄날", "0%0", "u_d", "'", "\\", "재 즈 밤의"})
    void what_only_looks_alike_is_not_found_and_nothing_is_a_wildcard(String query) {
        assertThat(titles("query=" + encoded(query))).isEmpty();
    }

    @Test
    void a_blank_query_lists_everything() {
        assertThat(page("query=%20%20").path("total").asInt()).isEqualTo(SearchableCatalog.ALL);
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_end() {
        List<String> all = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            JsonNode page = page("size=40&page=" + number);
            assertThat(page.path("page").asInt()).isEqualTo(number);
            assertThat(page.path("size").asInt()).isEqualTo(40);
            assertThat(page.path("total").asInt()).isEqualTo(SearchableCatalog.ALL);
            all.addAll(page.path("items").findValuesAsString("id"));
        }

        assertThat(all).hasSize(SearchableCatalog.ALL).doesNotHaveDuplicates();
        assertThat(page("size=40&page=5").path("items")).isEmpty();
        assertThat(page("").path("items")).hasSize(20);
    }

    @Test
    void the_first_show_comes_first_and_who_has_none_last() {
        assertThat(titles("size=4")).containsExactly("한밤의 오케스트라", "Summer JAZZ Night", "봄날의 재즈", "연속 공연 1000");
        assertThat(titles("size=100&page=2")).endsWith("미정");
        assertThat(page("size=1").path("items").path(0).path("shows").asInt()).isEqualTo(2);
    }

    @Test
    void titles_are_in_the_order_of_the_alphabet() {
        assertThat(titles("size=3&sort=title")).containsExactly("Summer JAZZ Night", "미정", "봄날의 재즈");
        assertThat(titles("size=100&page=2&sort=title")).endsWith("연속 공연 1119", "한밤의 오케스트라");
    }

    @Test
    void what_was_added_last_is_newest() {
        assertThat(titles("size=2&sort=newest")).containsExactly("연속 공연 1119", "연속 공연 1118");
    }

    @Test
    void what_is_archived_is_not_listed() throws SQLException {
        archive("now()");
        try {
            assertThat(titles("query=" + encoded("미정"))).isEmpty();
            assertThat(page("").path("total").asInt()).isEqualTo(SearchableCatalog.ALL - 1);
        } finally {
            archive("null");
        }
        assertThat(titles("query=" + encoded("미정"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "page=0, page",
        "page=-1, page",
        "page=1001, page",
        "page=one, page",
        "page=99999999999, page",
        "size=0, size",
        "size=101, size",
        "sort=price, sort",
        "query=a%00b, query",
    })
    void a_parameter_beyond_its_bound_is_told_by_its_name(String parameters, String field) {
        Browser.Page refused = browser.get("/api/programs?" + parameters);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("invalid-request");
        assertThat(refused.json().path("errors").findValuesAsString("field")).containsExactly(field);
    }

    @Test
    void every_wrong_parameter_is_told_at_once_and_a_query_of_the_greatest_length_is_none() {
        Browser.Page refused = browser.get("/api/programs?page=0&size=0&sort=x&query=" + encoded("가".repeat(101)));

        assertThat(refused.json().path("errors").findValuesAsString("field"))
                .containsExactly("query", "page", "size", "sort");
        assertThat(titles("query=" + encoded("가".repeat(100)))).isEmpty();
    }

    @Test
    void a_program_tells_of_the_sale_that_is_on_or_else_of_the_next_and_of_none_when_all_are_over()
            throws SQLException {
        sales("1 hour", "3 hours");
        assertThat(hoursUntil("saleOpensAt")).isBetween(0.9, 1.0);
        sales("-1 hour", "3 hours");
        assertThat(hoursUntil("saleOpensAt")).isBetween(-1.1, -1.0);
        assertThat(hoursUntil("saleClosesAt")).isBetween(0.9, 1.0);
        sales("-9 hours", "-8 hours");
        assertThat(sale().path("saleOpensAt").isNull()).isTrue();
        assertThat(sale().path("saleClosesAt").isNull()).isTrue();
    }

    private static JsonNode sale() {
        return page("query=" + encoded("봄날의 재즈")).path("items").path(0);
    }

    private static double hoursUntil(String field) {
        return Duration.between(Instant.now(), Instant.parse(sale().path(field).asString()))
                        .toMillis()
                / 3_600_000.0;
    }

    /** Has the first sale of a program open at one time and the second at another, each for two hours. */
    private static void sales(String first, String second) throws SQLException {
        try (var connection = POSTGRES.connect();
                var statement = connection.prepareStatement("""
                        update shows set opens_at = now() + opens, closes_at = now() + opens + interval '2 hours'
                        from (select shows.id, (array[?, ?])[row_number() over (order by starts_at)]::interval as opens
                            from shows join programs on programs.id = program_id where title = '봄날의 재즈') as times
                        where times.id = shows.id""")) {
            statement.setString(1, first);
            statement.setString(2, second);
            assertThat(statement.executeUpdate()).isEqualTo(2);
        }
    }

    private static JsonNode page(String parameters) {
        Browser.Page page = browser.get("/api/programs?" + parameters);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.json();
    }

    private static List<String> titles(String parameters) {
        return page(parameters).path("items").findValuesAsString("title").stream()
                .map(title -> Normalizer.normalize(title, Normalizer.Form.NFC))
                .toList();
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static void archive(String at) throws SQLException {
        try (var connection = POSTGRES.connect();
                var statement = connection.createStatement()) {
            statement.execute("update programs set archived_at = " + at + " where title = '미정'");
        }
    }
}
