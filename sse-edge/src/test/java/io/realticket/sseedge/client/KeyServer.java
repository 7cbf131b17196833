package io.realticket.sseedge.client;

import com.sun.net.httpserver.HttpServer;
import io.realticket.contracts.pass.PassKey;
import io.realticket.contracts.pass.PassKeys;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Publishes keys as command-api does, and whatever else a test wants. */
public final class KeyServer implements AutoCloseable {
    private static final int OK = 200;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile int status = OK;
    private volatile byte[] body = {};
    private volatile boolean silent;

    /** Begins to serve {@code keys} on a port of its own. */
    public KeyServer(PassKey... keys) throws IOException {
        publish(keys);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/.well-known/jwks.json", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(status, body.length + (silent ? 1 : 0));
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
                if (silent) {
                    out.flush();
                    closing.await();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    /** Returns where the keys are. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/.well-known/jwks.json");
    }

    /** Serves these keys from now on. */
    public void publish(PassKey... keys) {
        answer(OK, PassKeys.of(List.of(keys)).jwks());
    }

    /** Answers like this from now on. */
    public void answer(int newStatus, String newBody) {
        status = newStatus;
        body = newBody.getBytes(StandardCharsets.UTF_8);
    }

    /** Never finishes an answer from now on. */
    public void fallSilent() {
        silent = true;
    }

    /** Returns how often it was asked. */
    public int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.close();
    }
}
