package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many SQL statements each read takes, so that none ever takes one for each of its lines. */
class ReadStatementsIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static final StatementCount COUNT = new StatementCount();

    private static Node node;
    private static Browser browser;

    @BeforeAll
    static void start() {
        node = Node.start(
                COUNT,
                BROKER.bootstrapServers(),
                POSTGRES,
                "--realticket.catalog.import-demo=false",
                // So that what is remembered for the length of this test was read by it.
                "--realticket.catalog.shows-kept=60s");
        node.bean(CatalogWriter.class).addIfEmpty(SearchableCatalog.catalog());
        browser = node.browser();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?size=1",
                "?size=100",
                "?size=100&page=2",
                "?size=100&page=9",
                "?size=100&query=9",
                "?size=50&sort=title",
            })
    void a_page_of_programs_takes_two_whatever_its_size(String parameters) {
        assertThat(statements("/api/programs" + parameters)).hasSize(2);
    }

    @Test
    void a_program_with_its_shows_takes_two() {
        String id = browser.get("/api/programs").json().at("/items/0/id").asString();

        assertThat(statements("/api/programs/" + id)).hasSize(2);
    }

    @Test
    void a_show_takes_one_and_in_a_rush_none() {
        String show = "/api/shows/" + showOfProgram(0);

        assertThat(statements(show)).hasSize(1);
        assertThat(statements(show)).isEmpty();
    }

    @Test
    void a_layout_takes_two_with_its_show_and_in_a_rush_none() {
        String layout = "/api/shows/" + showOfProgram(1) + "/layout";

        assertThat(statements(layout)).hasSize(2);
        assertThat(statements(layout)).isEmpty();
    }

    @Test
    void the_time_takes_none() {
        assertThat(statements("/api/time")).isEmpty();
    }

    private static List<String> statements(String path) {
        return COUNT.of(() -> browser.get(path));
    }

    private static String showOfProgram(int number) {
        String program = browser.get("/api/programs")
                .json()
                .at("/items/" + number + "/id")
                .asString();
        return browser.get("/api/programs/" + program).json().at("/shows/0/id").asString();
    }
}
