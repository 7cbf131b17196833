package io.realticket.infra.testkit;

import io.realticket.infra.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh, empty database for one test class, on one real PostgreSQL for the whole test run:
 * {@code @RegisterExtension static final TestPostgres POSTGRES = new TestPostgres();}.
 */
public final class TestPostgres implements BeforeAllCallback, AfterAllCallback {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private @Nullable String jdbcUrl;

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        DatabaseHost host = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(TestPostgres.class))
                .computeIfAbsent(DatabaseHost.class, type -> DatabaseHost.start(), DatabaseHost.class);
        jdbcUrl = host.newDatabase("test_" + DATABASES.incrementAndGet());
    }

    /** Gives back the replication slots that the class made: a server has a limited number of them, and keeps its log for each. */
    @Override
    public void afterAll(ExtensionContext context) {
        if (jdbcUrl != null) {
            Eventually.passes(this::dropSlots);
        }
    }

    private void dropSlots() throws SQLException {
        try (Connection connection = connect();
                Statement drop = connection.createStatement()) {
            drop.execute("select pg_terminate_backend(active_pid) from pg_replication_slots"
                    + " where database = current_database() and active");
            drop.execute("select pg_drop_replication_slot(slot_name) from pg_replication_slots"
                    + " where database = current_database()");
        }
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
}
