package io.realticket.infra.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A real PostgreSQL as a process of its own on 127.0.0.1, with its data kept between runs. What was committed survives
 * a power cut. Everybody on this machine may connect as {@link #USER} without a password. Thread-safe.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** The superuser. */
    public static final String USER = "postgres";

    private static final Duration START_TIMEOUT = Duration.ofSeconds(60);

    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;
    private final Path folder;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(io.zonky.test.db.postgres.embedded.EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /**
     * Starts a server and returns it when clients may connect. One that an earlier, killed run left behind on the same
     * folder is stopped first.
     *
     * @throws StartFailure if the port is taken or the folder cannot be used
     */
    public static EmbeddedPostgres start(PostgresSettings settings) {
        Path folder = settings.folder().toAbsolutePath();
        stopLeftBehind(folder);
        int port = LoopbackPort.resolve(settings.port());
        // The readiness check below would take any PostgreSQL on the port for ours.
        LoopbackPort.require(port, "PostgreSQL", "Stop that process or choose another port.");
        Path log = folder.resolve("postgres.log");
        try {
            Files.createDirectories(folder);
            return new EmbeddedPostgres(
                    PostgresServer.builder(data(folder), port, log)
                            .setPGStartupWait(START_TIMEOUT)
                            .start(),
                    folder);
        } catch (IOException | IllegalStateException e) {
            throw new StartFailure(
                    "PostgreSQL could not start on " + folder + ": " + e.getMessage() + ". Its log is " + log + ".", e);
        }
    }

    /** Stops the server that an earlier, killed run left behind on the folder, and frees its port; most often there is none. */
    public static void stopLeftBehind(Path folder) {
        PostgresOrphan.stop(data(folder));
    }

    /** Tells the server on the folder to stop as soon as its last client is gone, and does not wait for it. */
    public static void release(Path folder) {
        PostgresOrphan.release(data(folder));
    }

    private static Path data(Path folder) {
        return folder.toAbsolutePath().resolve("data");
    }

    /** Returns the port clients connect to. */
    public int port() {
        return server.getPort();
    }

    /** Returns the address of a database, with the user in it. */
    public String jdbcUrl(String database) {
        return jdbcUrl(port(), database);
    }

    /** Returns the address of a database of a server on a port of this machine. */
    public static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    /**
     * Makes an empty database unless it is there.
     *
     * @param database lower case letters, digits and underscores
     */
    public void createDatabase(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"))) {
            if (!exists(connection, database)) {
                try (Statement create = connection.createStatement()) {
                    create.execute("CREATE DATABASE \"" + database.replace("\"", "") + "\"");
                }
            }
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            find.setString(1, database);
            try (ResultSet found = find.executeQuery()) {
                return found.next();
            }
        }
    }

    /** Stops the server in an orderly way, cutting its clients off; a second call does nothing. */
    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            server.close();
            // On a busy machine the server outlives the patience of the call above, and would go on writing its folder.
            stopLeftBehind(folder);
        }
    }
}
