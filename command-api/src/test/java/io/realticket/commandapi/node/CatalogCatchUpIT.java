package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.contracts.catalog.CatalogRecord;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A catalog that is older than its topic. */
class CatalogCatchUpIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static final String BEFORE_THE_TOPIC = "6";
    private static final String SHOW = SmallHall.SHOW.toString();
    private static final String PLACE = SmallHall.onSale().show().place().id().toString();
    private static final String PROGRAM = SmallHall.onSale().program().id().toString();

    @Test
    void what_is_older_than_the_topic_is_told_once_by_the_first_start_that_knows_it() throws SQLException {
        Flyway.configure()
                .dataSource(POSTGRES.jdbcUrl(), null, null)
                .target(BEFORE_THE_TOPIC)
                .load()
                .migrate();
        insertWhatThereWas();

        Operators.start(BROKER, POSTGRES).close();
        try (Node second = Operators.start(BROKER, POSTGRES)) {
            Eventually.passes(() -> {
                assertThat(Operators.told(BROKER, Topics.CATALOG, PROGRAM, JsonForm.CATALOG_RECORD))
                        .singleElement()
                        .isInstanceOf(CatalogRecord.Program.class);
                assertThat(Operators.told(BROKER, Topics.CATALOG, PLACE, JsonForm.CATALOG_RECORD))
                        .singleElement()
                        .isInstanceOfSatisfying(CatalogRecord.Place.class, place -> {
                            assertThat(place.seats()).isEqualTo(2);
                            assertThat(place.changedBy()).isNull();
                        });
                assertThat(Operators.told(BROKER, Topics.CATALOG, SHOW, JsonForm.CATALOG_RECORD))
                        .singleElement()
                        .isInstanceOfSatisfying(CatalogRecord.Show.class, show -> {
                            assertThat(show.version()).isOne();
                            // All that there was came with the demo.
                            assertThat(show.demo()).isTrue();
                        });
                assertThat(Operators.told(BROKER, Topics.QUEUE_COMMANDS, SHOW, JsonForm.QUEUE_COMMAND))
                        .singleElement()
                        .isInstanceOfSatisfying(
                                QueueCommand.SetCapacity.class,
                                set -> assertThat(set.capacity()).isEqualTo(30));
            });
            assertThat(second.browser().get("/api/shows/" + SHOW).status()).isEqualTo(200);
        }
    }

    private static void insertWhatThereWas() throws SQLException {
        try (Connection connection = DriverManager.getConnection(POSTGRES.jdbcUrl());
                Statement insert = connection.createStatement()) {
            insert.execute("insert into programs (id, title, description) values ('" + PROGRAM + "', 'old', '')");
            insert.execute("insert into places values ('" + PLACE + "', '홀', '서울', 'Asia/Seoul')");
            insert.execute("insert into layouts values ('" + PLACE + "', 1, 10, 10, 5, 0, 2)");
            insert.execute("insert into sections values ('" + PLACE
                    + "', 1, 0, 'A', 'A', '{0,0,1,0,1,1}', 2, 2, '\\x03', '{R}', '{2}')");
            insert.execute("insert into shows values ('" + SHOW + "', '" + PROGRAM + "', '" + PLACE + "', 1,"
                    + " '2026-12-24T10:00:00Z', '2026-12-01T10:00:00Z', '2026-12-24T09:00:00Z', 4, 300,"
                    + " '{R}', '{R석}', '{110000}', 'KRW', 1)");
        }
    }
}
