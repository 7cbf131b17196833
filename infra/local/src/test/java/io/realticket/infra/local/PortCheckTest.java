package io.realticket.infra.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.infra.embedded.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ports are looked at before anything is started. */
class PortCheckTest {
    @TempDir
    private Path folder;

    @Test
    void a_taken_port_is_named_with_the_setting_that_changes_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            LocalSettings settings = TestSettings.in(folder, "--realticket.ports.stream=" + port);
            assertThatThrownBy(() -> PortCheck.require(settings))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("Port " + port + " for the live seat stream is taken by another process."
                            + " Stop that process, or set REALTICKET_PORTS_STREAM=another port.");
        }
    }

    @Test
    void free_ports_pass() {
        PortCheck.require(TestSettings.in(folder));
    }
}
