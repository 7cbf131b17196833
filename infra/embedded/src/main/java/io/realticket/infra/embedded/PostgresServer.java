package io.realticket.infra.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;

/** How the server is set up: safe like a real one, unlike the library's own choice for throw-away tests. */
final class PostgresServer {
    private PostgresServer() {}

    /** Returns a server, not yet started. */
    static EmbeddedPostgres.Builder builder(Path data, int port, Path log) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setOverrideWorkingDirectory(binaries().toFile())
                .setOutputRedirector(ProcessBuilder.Redirect.to(log.toFile()))
                // Whoever starts it closes it, after everything that needs it.
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                // The outbox is read from the write-ahead log; a reader that is away must not fill the disk.
                .setServerConfig("wal_level", "logical")
                // A test run has a database, and a slot, for each of its classes.
                .setServerConfig("max_replication_slots", "50")
                .setServerConfig("max_slot_wal_keep_size", "1GB")
                // The same order of texts on every machine.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("locale", "C.UTF-8");
    }

    /** Returns where the binaries are unpacked once; one folder per user, since only its owner may write there. */
    private static Path binaries() {
        return Path.of(
                System.getProperty("java.io.tmpdir"), "realticket-postgres-" + System.getProperty("user.name", "user"));
    }
}
