package io.realticket.infra.bench;

import io.realticket.contracts.id.ShowId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The stream about one waiting room, for those who take no compressed frames.
 *
 * @param port of the edge
 */
record LineStream(int port, ShowId show) {
    private static final String GRANTED = "HTTP/1.1 200";
    private static final Duration ROOM_MAX = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(50);

    /** Asks for the stream and returns it, nothing of it read yet. */
    SocketChannel open() throws IOException {
        String request = "GET /api/stream/shows/" + show + "/queue HTTP/1.1\r\nHost: localhost\r\n\r\n";
        SocketChannel socket = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        return socket;
    }

    /** Waits until the edge knows the room. */
    void await() throws IOException {
        long deadline = System.nanoTime() + ROOM_MAX.toNanos();
        while (!isGranted()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the edge does not know the room after " + ROOM_MAX);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private boolean isGranted() throws IOException {
        ByteBuffer begin = ByteBuffer.allocate(GRANTED.length());
        try (SocketChannel socket = open()) {
            while (begin.hasRemaining() && socket.read(begin) >= 0) {
                // The rest is to come.
            }
        }
        return new String(begin.array(), StandardCharsets.US_ASCII).equals(GRANTED);
    }
}
