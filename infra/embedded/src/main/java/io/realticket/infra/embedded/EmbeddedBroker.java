package io.realticket.infra.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker inside this JVM: one KRaft node that is broker and controller, on 127.0.0.1, with its log kept
 * between runs. An acknowledged record survives the end of the process in any way, as with any broker; a power cut may
 * take the last moments, since there is one copy only. Thread-safe.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private final int port;
    private final KafkaRaftServer server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedBroker(int port, KafkaRaftServer server) {
        this.port = port;
        this.server = server;
    }

    /**
     * Starts a broker and returns it when clients may connect.
     *
     * @throws StartFailure if the port is taken or the folder cannot be used
     */
    public static EmbeddedBroker start(BrokerSettings settings) {
        int port = LoopbackPort.resolve(settings.port());
        LoopbackPort.require(port, "the Kafka broker", "Stop that process or choose another port.");
        Path log = settings.folder().toAbsolutePath();
        BrokerFolder.format(log);
        Map<String, String> properties =
                new HashMap<>(BrokerProperties.of(log, port, LoopbackPort.resolve(LoopbackPort.ANY)));
        properties.putAll(settings.extra());
        KafkaRaftServer server;
        try {
            server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
        } catch (RuntimeException e) {
            throw failure(log, e);
        }
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw failure(log, e);
        }
        return new EmbeddedBroker(port, server);
    }

    /** Returns where clients connect, as {@code bootstrap.servers} wants it. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Returns the port clients connect to. */
    public int port() {
        return port;
    }

    /** Stops the broker in an orderly way; a second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.shutdown();
            server.awaitShutdown();
        }
    }

    private static StartFailure failure(Path log, RuntimeException e) {
        return new StartFailure("The Kafka broker could not start on " + log + ": " + e.getMessage(), e);
    }
}
