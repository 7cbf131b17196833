package io.realticket.infra.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of 127.0.0.1, where everything embedded listens. */
public final class LoopbackPort {
    /** Ask for any free port. */
    public static final int ANY = 0;

    private LoopbackPort() {}

    /** Returns the wanted port, or one that was free a moment ago if {@link #ANY} was wanted. */
    public static int resolve(int wanted) {
        if (wanted != ANY) {
            return wanted;
        }
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("127.0.0.1 has no free port", e);
        }
    }

    /** Returns whether nobody listens on the port now; connections that are still closing do not count. */
    public static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Fails unless the port is free.
     *
     * @param user who wants it, as the message shall say
     * @param remedy what to do if it is taken
     * @throws StartFailure if someone listens there
     */
    static void require(int port, String user, String remedy) {
        if (!isFree(port)) {
            throw new StartFailure("Port " + port + " for " + user + " is taken by another process. " + remedy);
        }
    }
}
