package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A waiting room that is over lets everybody go, so nobody may open it again then; until then one may. */
class RoomOverIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static final Map<String, Object> DRAWN = Map.of("order", "draw");
    private static final Instant LATER = Instant.parse("2150-01-01T00:00:00Z");

    private static Node node;
    private static ShowOperator hall;

    @BeforeAll
    static void start() {
        node = Operators.start(BROKER, POSTGRES);
        node.bean(CatalogWriter.class).addIfEmpty(WideHall.catalog());
        hall = new ShowOperator(Operators.at(node));
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void a_sale_that_is_over_is_opened_again_within_a_day_of_the_last_change_but_not_later() throws SQLException {
        assertThat(hall.close(LATER).status()).isEqualTo(200);
        assertThat(hall.openRoom(DRAWN).status()).isEqualTo(200);
        Instant past = Instant.now().minus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MILLIS);
        assertThat(hall.close(past).status()).isEqualTo(200);
        changed(Duration.ofHours(23).minusMinutes(1));
        assertThat(hall.close(LATER).status()).as("a mistake is put right").isEqualTo(200);
        assertThat(hall.close(past).status()).isEqualTo(200);

        changed(Duration.ofHours(23));

        immutable(hall.close(LATER));
        immutable(hall.openRoom(DRAWN));
        assertThat(hall.close(past).status()).as("all else may change").isEqualTo(200);
        immutable(hall.close(LATER));
    }

    private static void immutable(Browser.Page page) {
        assertThat(page.code()).isEqualTo("immutable");
        assertThat(page.json().path("part").asString()).isEqualTo("closesAt");
    }

    private static void changed(Duration ago) throws SQLException {
        try (Connection connection = POSTGRES.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update rooms set changed_at = clock_timestamp() - interval '" + ago.toSeconds() + " seconds'");
        }
    }
}
