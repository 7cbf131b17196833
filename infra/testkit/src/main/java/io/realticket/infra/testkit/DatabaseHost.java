package io.realticket.infra.testkit;

import io.realticket.infra.embedded.EmbeddedPostgres;
import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.infra.embedded.PostgresSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The PostgreSQL of a test run, started by the first class that needs it and closed by JUnit after the last. */
sealed interface DatabaseHost extends AutoCloseable {
    /** Starts one: a container if the profile asks for it. */
    static DatabaseHost start() {
        return Containers.wanted() ? new Container() : new Embedded();
    }

    /** Makes an empty database and returns its address, with the user in it and no password. */
    String newDatabase(String name) throws SQLException;

    @Override
    void close() throws IOException;

    /** A server that the run starts as a process of its own. */
    final class Embedded implements DatabaseHost {
        private final Path folder;
        private final EmbeddedPostgres postgres;

        Embedded() {
            try {
                folder = Files.createTempDirectory("realticket-postgres");
            } catch (IOException e) {
                throw new UncheckedIOException("no temporary folder for PostgreSQL", e);
            }
            postgres = EmbeddedPostgres.start(new PostgresSettings(folder, LoopbackPort.ANY));
        }

        @Override
        public String newDatabase(String name) throws SQLException {
            postgres.createDatabase(name);
            return postgres.jdbcUrl(name);
        }

        @Override
        public void close() throws IOException {
            postgres.close();
            TempFolder.delete(folder);
        }
    }

    /** A server in a container. */
    final class Container implements DatabaseHost {
        private static final String IMAGE = "postgres:18";

        private final PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
                .withUsername(EmbeddedPostgres.USER)
                .withEnv("POSTGRES_HOST_AUTH_METHOD", "trust")
                .withCommand("postgres", "-c", "wal_level=logical", "-c", "max_replication_slots=50");

        Container() {
            container.start();
        }

        @Override
        public String newDatabase(String name) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url(container.getDatabaseName()));
                    Statement create = connection.createStatement()) {
                create.execute("CREATE DATABASE " + name);
            }
            return url(name);
        }

        private String url(String database) {
            return EmbeddedPostgres.jdbcUrl(container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), database);
        }

        @Override
        public void close() {
            container.stop();
        }
    }
}
