package io.realticket.infra.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between a client and a server on 127.0.0.1 and makes their network bad: slow, or cut. Thread-safe.
 */
public final class TcpProxy implements AutoCloseable {
    private static final int BACKLOG = 1_000;

    private final ServerSocket door;
    private final InetSocketAddress target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean cut;
    private volatile Duration delay = Duration.ZERO;

    private TcpProxy(ServerSocket door, InetSocketAddress target) {
        this.door = door;
        this.target = target;
    }

    /** Returns a proxy in front of a port of 127.0.0.1, on a port of its own, passing everything on. */
    public static TcpProxy to(int targetPort) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        TcpProxy proxy =
                new TcpProxy(new ServerSocket(0, BACKLOG, loopback), new InetSocketAddress(loopback, targetPort));
        proxy.threads.execute(proxy::accept);
        return proxy;
    }

    /** Returns the port clients connect to. */
    public int port() {
        return door.getLocalPort();
    }

    /** Cuts every connection now, and each new one at once, until {@link #heal()}. */
    public void cut() {
        cut = true;
        open.forEach(TcpProxy::reset);
    }

    /** Lets new connections through again. */
    public void heal() {
        cut = false;
    }

    /** Holds back every piece of data by this long, in both directions, from now on. */
    public void delay(Duration delay) {
        this.delay = delay;
    }

    @Override
    public void close() throws IOException {
        cut = true;
        door.close();
        open.forEach(TcpProxy::reset);
        threads.close();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                threads.execute(() -> serve(client));
            } catch (IOException e) {
                // Closed: the loop ends. Otherwise a client went away before it was let in.
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket server = new Socket()) {
            open.add(client);
            open.add(server);
            if (cut) {
                reset(client);
                return;
            }
            server.connect(target);
            Thread back = Thread.ofVirtual().start(() -> Pipe.run(server, client, () -> delay));
            Pipe.run(client, server, () -> delay);
            back.join();
        } catch (IOException e) {
            // The server is not there: the client sees its connection closed.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(client);
        }
    }

    private static void reset(Socket socket) {
        try {
            // Unsent data is dropped and the peer sees a reset, as when a cable is pulled and the router says so.
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // It was closed already.
        }
    }
}
