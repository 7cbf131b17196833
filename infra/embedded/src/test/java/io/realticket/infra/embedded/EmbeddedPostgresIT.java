package io.realticket.infra.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the platform relies on when it runs on the embedded PostgreSQL. */
class EmbeddedPostgresIT {
    @TempDir
    private Path folder;

    @Test
    void rows_survive_a_restart() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            postgres.createDatabase("kept");
            postgres.createDatabase("kept");
            run(postgres, "CREATE TABLE word (text varchar)");
            run(postgres, "INSERT INTO word VALUES ('seat')");
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(ask(postgres, "SELECT text FROM word")).isEqualTo("seat");
        }
    }

    @Test
    void what_is_committed_is_on_the_disk_and_readable_as_a_log() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            postgres.createDatabase("kept");
            assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW wal_level")).isEqualTo("logical");
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_run_is_taken_over() throws Exception {
        try (KilledRun run = KilledRun.start(folder)) {
            run.kill();
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(ask(postgres, "SELECT text FROM word")).isEqualTo("left behind");
        }
    }

    @Test
    void a_taken_port_is_named() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(new PostgresSettings(folder, other.getLocalPort())))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " for PostgreSQL is taken");
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(new PostgresSettings(folder, LoopbackPort.ANY));
    }

    static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("kept"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("kept"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
