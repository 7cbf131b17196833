package io.realticket.commandapi.node;

import io.realticket.commandapi.CommandApiApplication;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A running command-api on ports of its own. */
final class Node implements AutoCloseable {
    /** Everybody in a test comes from one address, and faster than people do. */
    private static final Map<String, Object> CROWD = Map.of(
            "realticket.http.rate-limits.account.burst",
            100_000,
            "realticket.http.rate-limits.account.restored-in",
            "10s",
            "realticket.http.rate-limits.address.burst",
            100_000,
            "realticket.http.rate-limits.address.restored-in",
            "10s",
            "realticket.http.rate-limits.entry.burst",
            100_000,
            "realticket.http.rate-limits.entry.restored-in",
            "10s");

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts a node and returns it when it is ready. */
    static Node start(String bootstrapServers, TestPostgres postgres, String... settings) {
        return start(CommandApiApplication.builder(), bootstrapServers, postgres, settings);
    }

    /** Starts a node whose requests' statements are heard by {@code count}. */
    static Node start(StatementCount count, String bootstrapServers, TestPostgres postgres, String... settings) {
        ApplicationContextInitializer<?> hearing =
                context -> context.getBeanFactory().addBeanPostProcessor(count);
        return start(CommandApiApplication.builder().initializers(hearing), bootstrapServers, postgres, settings);
    }

    private static Node start(
            SpringApplicationBuilder application, String bootstrapServers, TestPostgres postgres, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--spring.datasource.url=" + postgres.jdbcUrl(),
                "--realticket.kafka.bootstrap-servers=" + bootstrapServers,
                "--realticket.kafka.partitions=3"));
        arguments.addAll(List.of(settings));
        Node node = new Node(application.properties(CROWD).run(arguments.toArray(String[]::new)));
        Eventually.holds(
                () -> node.management().get("/actuator/health/readiness").status() == 200);
        return node;
    }

    /** Returns a browser that has no session yet. */
    Browser browser() {
        return new Browser("http://127.0.0.1:" + port());
    }

    /** Returns the port of the visitors. */
    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Returns a browser of the operators. */
    Browser management() {
        return new Browser("http://127.0.0.1:" + context.getEnvironment().getProperty("local.management.port"));
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
