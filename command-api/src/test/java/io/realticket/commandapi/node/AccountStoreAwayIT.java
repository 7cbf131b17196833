package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The database that knows the sessions takes no connection. */
class AccountStoreAwayIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static ScriptedDecider decider;
    private static Node node;
    private static String show;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        node = Node.start(BROKER.bootstrapServers(), POSTGRES);
        show = Shows.first(node.browser());
    }

    @AfterAll
    static void stop() {
        node.close();
        decider.close();
    }

    @Test
    void nobody_writes_unknown_and_who_reads_with_a_fresh_token_goes_on() throws SQLException {
        Browser buyer = node.browser().asGuest();
        assertThat(hold(buyer).status()).isEqualTo(201);
        int before = decider.heard().size();
        Browser stranger = node.browser();

        allowConnections(false);
        try {
            Browser.Page refused = hold(buyer);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.code()).isEqualTo("unavailable");
            assertThat(refused.header("retry-after")).isEqualTo("1");
            assertThat(stranger.post("/api/session", Browser.credentials("anna", Browser.PASSWORD))
                            .status())
                    .isEqualTo(503);
            // Who asks is known without the database, and what is asked for needs none.
            assertThat(buyer.get("/api/commands/" + UUID.randomUUID()).code()).isEqualTo("unknown-command");
            assertThat(decider.heard()).hasSize(before);
        } finally {
            allowConnections(true);
        }

        Eventually.passes(() -> assertThat(hold(buyer).status()).isEqualTo(201));
    }

    private static Browser.Page hold(Browser browser) {
        return browser.post("/api/shows/" + show + "/holds", "{\"seats\":[\"A-0\"]}");
    }

    private static void allowConnections(boolean allowed) throws SQLException {
        try (Connection there =
                        DriverManager.getConnection(POSTGRES.jdbcUrl().replaceFirst("/test_\\d+", "/postgres"));
                Statement statement = there.createStatement()) {
            String database = POSTGRES.jdbcUrl().replaceFirst(".*/(test_\\d+).*", "$1");
            statement.execute("alter database " + database + " allow_connections " + allowed);
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
        }
    }
}
