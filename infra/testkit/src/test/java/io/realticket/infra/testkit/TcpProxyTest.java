package io.realticket.infra.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bad network on purpose. */
class TcpProxyTest {
    private ServerSocket server;
    private TcpProxy proxy;

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        proxy = TcpProxy.to(server.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void bytes_go_both_ways() throws IOException {
        exchange();
    }

    @Test
    void a_cut_ends_open_connections_and_healing_lets_new_ones_in() throws IOException {
        try (Socket client = connect();
                Socket peer = server.accept()) {
            client.getOutputStream().write(7);
            assertThat(peer.getInputStream().read()).isEqualTo(7);
            proxy.cut();
            assertThatThrownBy(() -> readToEnd(client)).isInstanceOf(IOException.class);
        }
        proxy.heal();
        exchange();
    }

    @Test
    void delayed_bytes_arrive_late() throws IOException {
        Duration delay = Duration.ofMillis(150);
        try (Socket client = connect();
                Socket peer = server.accept()) {
            proxy.delay(delay);
            long before = System.nanoTime();
            client.getOutputStream().write(7);
            assertThat(peer.getInputStream().read()).isEqualTo(7);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(delay);
        }
    }

    private void exchange() throws IOException {
        try (Socket client = connect();
                Socket peer = server.accept()) {
            client.getOutputStream().write(7);
            assertThat(peer.getInputStream().read()).isEqualTo(7);
            peer.getOutputStream().write(8);
            assertThat(client.getInputStream().read()).isEqualTo(8);
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    }

    private static void readToEnd(Socket client) throws IOException {
        if (client.getInputStream().read() < 0) {
            throw new IOException("closed");
        }
    }
}
