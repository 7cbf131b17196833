package io.realticket.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the one at the terminal sees. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class LocalProcessIT {
    private static final int STOPPED_BY_SIGTERM = 143;

    @TempDir
    private Path folder;

    @Test
    void a_failure_is_one_line_and_code_1() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                LocalProcess process = LocalProcess.start(
                        TestSettings.arguments(folder, "--realticket.ports.http=" + other.getLocalPort()))) {
            List<String> lines = process.readTo("no such text");
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(lines)
                    .containsExactly(
                            "RealTicket starts; its data is in " + folder,
                            "RealTicket cannot start. Port " + other.getLocalPort()
                                    + " for the web app and the HTTP API is taken by another process."
                                    + " Stop that process, or set REALTICKET_PORTS_HTTP=another port.");
        }
    }

    @Test
    void a_second_start_is_refused_and_the_first_stops_cleanly_when_told_to() throws Exception {
        try (LocalProcess first = LocalProcess.start(TestSettings.arguments(folder))) {
            assertThat(first.readTo("Ctrl-C stops it").getLast()).contains("Ctrl-C stops it");
            try (LocalProcess second = LocalProcess.start(TestSettings.arguments(folder))) {
                assertThat(second.readTo("no such text").getLast())
                        .startsWith("RealTicket cannot start. Another one runs on " + folder);
                assertThat(second.exitCode()).isEqualTo(1);
            }
            assertThat(warnings()).isEmpty();
            first.terminate();
            assertThat(first.readTo("no such text")).last().asString().startsWith("RealTicket has stopped");
            assertThat(first.exitCode()).isEqualTo(STOPPED_BY_SIGTERM);
        }
    }

    /** Returns the lines of the log that would make a person look for a fault. */
    private List<String> warnings() throws IOException {
        try (Stream<String> lines = Files.lines(LogFile.in(folder))) {
            return lines.filter(line -> line.matches("\\S+ (WARN |ERROR) .*"))
                    // Behind a transaction that is just ending, the broker refuses a record and the producer sends it
                    // again.
                    .filter(line -> !line.contains(
                            "kafka.server.ReplicaManager [ReplicaManager broker=1] Error processing append"))
                    .toList();
        }
    }
}
