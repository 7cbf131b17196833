package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A waiting room that is over lets everybody go, so nobody may open it again then; until then one may. */
class RoomOverIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static final String SHOW = "/api/admin/shows/" + SmallHall.SHOW;
    private static final Instant LATER = Instant.parse("2150-01-01T00:00:00Z");

    private static Node node;
    private static Browser operator;

    @BeforeAll
    static void start() {
        node = Operators.start(BROKER, POSTGRES);
        node.bean(CatalogWriter.class).addIfEmpty(WideHall.catalog());
        operator = Operators.at(node);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void a_sale_that_is_over_is_opened_again_within_a_day_of_the_last_change_but_not_later() throws SQLException {
        assertThat(closing(LATER).status()).isEqualTo(200);
        assertThat(room("draw").status()).isEqualTo(200);
        Instant past = Instant.now().minus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MILLIS);
        assertThat(closing(past).status()).isEqualTo(200);
        changed(Duration.ofHours(23).minusMinutes(1));
        assertThat(closing(LATER).status()).as("a mistake is put right").isEqualTo(200);
        assertThat(closing(past).status()).isEqualTo(200);

        changed(Duration.ofHours(23));

        immutable(closing(LATER));
        immutable(room("draw"));
        assertThat(closing(past).status()).as("all else may change").isEqualTo(200);
        immutable(closing(LATER));
    }

    private static void immutable(Browser.Page page) {
        assertThat(page.code()).isEqualTo("immutable");
        assertThat(page.json().path("part").asString()).isEqualTo("closesAt");
    }

    private static void changed(Duration ago) throws SQLException {
        try (Connection connection = DriverManager.getConnection(POSTGRES.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update rooms set changed_at = clock_timestamp() - interval '" + ago.toSeconds() + " seconds'");
        }
    }

    private static Browser.Page closing(Instant closesAt) {
        ObjectNode show = (ObjectNode) show();
        show.put("closesAt", closesAt.toString());
        show.put("reason", "a test");
        show.remove(List.of("id", "settingsVersion", "room"));
        return operator.put(SHOW, show.toString());
    }

    private static Browser.Page room(String order) {
        Map<String, Object> body = new HashMap<>();
        body.put("order", order);
        body.put("version", show().path("version").asInt());
        body.put("reason", "a crowd");
        return operator.put(SHOW + "/waiting-room", Operators.body(body));
    }

    private static JsonNode show() {
        return operator.get(SHOW).json();
    }
}
