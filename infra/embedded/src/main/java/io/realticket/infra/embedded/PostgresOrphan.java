package io.realticket.infra.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived a JVM that was killed. It holds its data folder, so it is stopped in its own orderly way
 * before the next one starts there: that takes a moment, and the next start has its own port and settings.
 */
final class PostgresOrphan {
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(20);

    private PostgresOrphan() {}

    /** Stops the server that still runs on this data folder; does nothing if there is none. */
    static void stop(Path data) {
        running(data).ifPresent(orphan -> stop(data, orphan));
    }

    /** Asks the server on this data folder to stop, without waiting. */
    static void release(Path data) {
        running(data).ifPresent(ProcessHandle::destroy);
    }

    private static void stop(Path data, ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new StartFailure(
                    "A PostgreSQL of an earlier run (process " + orphan.pid() + ") holds " + data
                            + " and does not stop. End it and start again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while the PostgreSQL of an earlier run stopped.", e);
        }
    }

    /** Returns the process named by the data folder, if it is alive and a PostgreSQL: ids are used again after a boot. */
    private static Optional<ProcessHandle> running(Path data) {
        return pid(data)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .map(command -> command.endsWith("postgres") || command.endsWith("postgres.exe"))
                        .orElse(false));
    }

    private static Optional<Long> pid(Path data) {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(lines.getFirst().trim()));
        } catch (IOException | NumberFormatException e) {
            throw new StartFailure("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
