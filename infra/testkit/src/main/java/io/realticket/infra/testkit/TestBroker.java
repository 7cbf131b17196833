package io.realticket.infra.testkit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One real broker for one test class, empty at its beginning: {@code @RegisterExtension static final TestBroker BROKER =
 * new TestBroker();}. It can be stopped and started again in a test, with its log and port kept.
 */
public final class TestBroker implements BeforeAllCallback, AfterAllCallback {
    private @Nullable BrokerHost host;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        host = BrokerHost.create();
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        // No host where the class was skipped before it had one.
        if (host != null) {
            host.stop();
            host.delete();
        }
    }

    /** Starts the broker again after {@link #stop()}, on the same log and port. */
    public void start() {
        host().start();
    }

    /** Stops the broker; clients cannot connect until {@link #start()}. */
    public void stop() {
        host().stop();
    }

    private BrokerHost host() {
        return Objects.requireNonNull(host, "the broker is there while the class's tests run");
    }

    /** Returns where clients connect, as {@code bootstrap.servers} wants it; the same for the whole test class. */
    public String bootstrapServers() {
        return "127.0.0.1:" + host().port();
    }

    /** Makes a topic with default settings. */
    public void createTopic(String name, int partitions) {
        createTopic(new NewTopic(name, partitions, (short) 1));
    }

    /** Makes a topic and returns when it is there. */
    public void createTopic(NewTopic topic) {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("topic " + topic.name() + " could not be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making topic " + topic.name(), e);
        }
    }

    /** Returns a client for administration, which the caller closes. */
    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers()));
    }

    /** Returns a reader of this broker's topics. */
    public Topics topics() {
        return new Topics(bootstrapServers());
    }
}
