package io.realticket.infra.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** One direction of one connection through a {@link TcpProxy}. */
final class Pipe {
    private static final int BUFFER_BYTES = 64 * 1024;

    private Pipe() {}

    /** Copies until one side ends; then both sockets are closed. */
    static void run(Socket from, Socket to, Supplier<Duration> delay) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                hold(delay.get());
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // One side is gone, so the other goes too.
        }
    }

    private static void hold(Duration delay) {
        long until = System.nanoTime() + delay.toNanos();
        for (long left = delay.toNanos(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
