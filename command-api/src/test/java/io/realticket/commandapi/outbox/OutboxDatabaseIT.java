package io.realticket.commandapi.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.infra.embedded.EmbeddedPostgres;
import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.infra.embedded.PostgresSettings;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL goes away and comes back. */
class OutboxDatabaseIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @TempDir
    static Path folder;

    @Test
    void a_reader_goes_on_after_a_restart_of_the_database_and_loses_nothing() throws IOException, SQLException {
        Carried.makeTopics(BROKER);
        PostgresSettings settings = new PostgresSettings(folder, LoopbackPort.resolve(LoopbackPort.ANY));
        EmbeddedPostgres postgres = EmbeddedPostgres.start(settings);
        postgres.createDatabase("outbox");
        ShowId show = Carried.newShow();
        try (OutboxNode node = OutboxNode.on(postgres.jdbcUrl("outbox"), BROKER.bootstrapServers(), OutboxNode.quick())
                .read()) {
            Carried carried = new Carried(BROKER, node);
            Eventually.holds(() -> node.status().isReading());
            IntStream.range(0, 50).forEach(_ -> carried.add(show));

            postgres.close();
            Eventually.holds(() -> !node.status().isReading());
            assertThat(node.status().lastFailure()).isNotNull();
            postgres = EmbeddedPostgres.start(settings);

            Eventually.holds(() -> node.status().isReading());
            IntStream.range(0, 50).forEach(_ -> carried.add(show));
            carried.areAllThere();
            assertThat(node.status().slotLosses()).isZero();
        } finally {
            postgres.close();
        }
    }
}
