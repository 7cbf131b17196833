package io.realticket.infra.local;

import io.realticket.infra.embedded.BrokerSettings;
import io.realticket.infra.embedded.EmbeddedBroker;
import io.realticket.infra.embedded.EmbeddedPostgres;
import io.realticket.infra.embedded.PostgresSettings;
import io.realticket.infra.embedded.StartFailure;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The whole platform in this JVM, on a real broker and a real PostgreSQL, with its data kept between runs. */
final class LocalPlatform implements AutoCloseable {
    private static final String DATABASE = "realticket";

    private final LocalSettings settings;
    private final Narrator narrator;
    private final RunningParts parts;
    private volatile @Nullable DataFolder folder;
    private boolean closed;

    LocalPlatform(LocalSettings settings, Narrator narrator) {
        this.settings = settings;
        this.narrator = narrator;
        this.parts = new RunningParts(narrator);
    }

    /**
     * Starts everything and returns when it is ready. What was started before a failure runs until {@link #close()}.
     *
     * @throws CancellationException if it was closed meanwhile
     * @throws StartFailure in one line that says what to do
     */
    void start() {
        long beginNanos = System.nanoTime();
        narrator.begins(settings);
        DataFolder data = DataFolder.take(settings);
        folder = data;
        LogFile.open();
        BrokerDeath.tell(data, narrator);
        EmbeddedPostgres.stopLeftBehind(data.postgres());
        PortCheck.require(settings);
        parts.start(List.of(postgres(data), kafka(data)));
        ServicePart services =
                new ServicePart(settings, "127.0.0.1:" + settings.port(PlatformPort.KAFKA), data.streams());
        parts.start(List.of(services.seatProjector(), services.queueAdmitter(), services.sseEdge()));
        AdminPassword password = data.adminPassword();
        // The way in is opened last, when everything behind it is there.
        parts.start(List.of(services.commandApi(jdbcUrl(), password)));
        narrator.open(settings, password, since(beginNanos));
    }

    /** Stops everything in the opposite order, waiting for a start that is under way; a second call does nothing. */
    @Override
    public void close() throws IOException {
        synchronized (parts) {
            DataFolder taken = folder;
            if (closed || taken == null) {
                return;
            }
            closed = true;
            long beginNanos = System.nanoTime();
            boolean told = !parts.isEmpty();
            parts.close();
            taken.close();
            if (told) {
                narrator.stopped(since(beginNanos));
            }
        }
    }

    private Part kafka(DataFolder data) {
        int port = settings.port(PlatformPort.KAFKA);
        return new Part("Kafka", port, () -> EmbeddedBroker.start(BrokerSettings.at(data.kafka(), port)));
    }

    private Part postgres(DataFolder data) {
        int port = settings.port(PlatformPort.POSTGRES);
        return new Part("PostgreSQL", port, () -> startPostgres(new PostgresSettings(data.postgres(), port)));
    }

    private static EmbeddedPostgres startPostgres(PostgresSettings settings) throws SQLException, IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(settings);
        try {
            postgres.createDatabase(DATABASE);
            return postgres;
        } catch (SQLException e) {
            postgres.close();
            throw e;
        }
    }

    private String jdbcUrl() {
        return EmbeddedPostgres.jdbcUrl(settings.port(PlatformPort.POSTGRES), DATABASE);
    }

    private static Duration since(long beginNanos) {
        return Duration.ofNanos(System.nanoTime() - beginNanos);
    }
}
