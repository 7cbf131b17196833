package io.realticket.sseedge;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.infra.testkit.Eventually;
import io.realticket.sseedge.client.StreamClient;
import io.realticket.sseedge.config.EdgeLifecycle;
import io.realticket.sseedge.history.Show;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole edge on free ports. */
final class RunningEdge implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private RunningEdge(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Returns an edge that has started, and need not be ready. */
    static RunningEdge start(String bootstrapServers, String... settings) {
        Map<String, String> arguments = new LinkedHashMap<>(Map.of(
                "--server.port", "0",
                "--realticket.edge.port", "0",
                "--realticket.kafka.partitions", "3",
                "--realticket.kafka.bootstrap-servers", bootstrapServers));
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            arguments.put(parts[0], parts[1]);
        }
        return new RunningEdge(SseEdgeApplication.builder()
                .run(arguments.entrySet().stream()
                        .map(argument -> argument.getKey() + "=" + argument.getValue())
                        .toArray(String[]::new)));
    }

    /** Returns an edge that is ready. */
    static RunningEdge ready(String bootstrapServers, String... settings) {
        RunningEdge edge = start(bootstrapServers, settings);
        Eventually.holds(() -> edge.readiness() == 200);
        return edge;
    }

    int port() {
        return context.getBean(EdgeLifecycle.class).port();
    }

    StreamClient get(Show show, String query, String... headers) throws IOException {
        return StreamClient.get(port(), show.target() + query, headers);
    }

    /** Returns the status that an orchestrator sees. */
    int readiness() throws IOException, InterruptedException {
        return actuator("/health/readiness").statusCode();
    }

    HttpResponse<String> actuator(String path) throws IOException, InterruptedException {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        URI uri = URI.create("http://127.0.0.1:" + port + "/actuator" + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Returns the sum of the counters of this name. */
    double count(String meter) {
        return context.getBean(MeterRegistry.class).find(meter).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    @Override
    public void close() {
        context.close();
    }
}
