package io.realticket.infra.testkit;

import io.realticket.infra.embedded.EmbeddedPostgres;
import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.infra.embedded.PostgresSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh, empty database for one test class, on one real PostgreSQL for the whole test run:
 * {@code @RegisterExtension static final TestPostgres POSTGRES = new TestPostgres();}.
 */
public final class TestPostgres implements BeforeAllCallback {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private @Nullable String jdbcUrl;

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        EmbeddedPostgres server = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(TestPostgres.class))
                .computeIfAbsent(Server.class, type -> new Server(), Server.class)
                .postgres;
        String database = "test_" + DATABASES.incrementAndGet();
        server.createDatabase(database);
        jdbcUrl = server.jdbcUrl(database);
    }

    /** Returns the address of this class's database, with the user in it and no password. */
    public String jdbcUrl() {
        return Objects.requireNonNull(jdbcUrl, "the database is there while the class's tests run");
    }

    /** Returns the user, who may do everything. */
    public String user() {
        return EmbeddedPostgres.USER;
    }

    /** Returns a new connection, which the caller closes. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl());
    }

    /** The server, started by the first class that needs it and closed by JUnit after the last. */
    private static final class Server implements AutoCloseable {
        private final Path folder;
        private final EmbeddedPostgres postgres;

        Server() {
            try {
                folder = Files.createTempDirectory("realticket-postgres");
            } catch (IOException e) {
                throw new IllegalStateException("no temporary folder for PostgreSQL", e);
            }
            postgres = EmbeddedPostgres.start(new PostgresSettings(folder, LoopbackPort.ANY));
        }

        @Override
        public void close() throws IOException {
            postgres.close();
            TempFolder.delete(folder);
        }
    }
}
