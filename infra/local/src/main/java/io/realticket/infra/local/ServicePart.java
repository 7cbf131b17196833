package io.realticket.infra.local;

import io.realticket.commandapi.CommandApiApplication;
import io.realticket.infra.embedded.StartFailure;
import io.realticket.queueadmitter.QueueAdmitterApplication;
import io.realticket.seatprojector.SeatProjectorApplication;
import io.realticket.sseedge.SseEdgeApplication;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The four services, each in a Spring context of its own, beside the others and not below them. */
final class ServicePart {
    /** The web app and the page about the API are on everybody's class path here; only command-api shall serve them. */
    private static final List<String> NO_PAGES = List.of(
            "--spring.web.resources.add-mappings=false",
            "--springdoc.api-docs.enabled=false",
            "--springdoc.swagger-ui.enabled=false");

    private final LocalSettings settings;
    private final String bootstrapServers;
    private final Path streams;

    /**
     * Describes services that are reached and started by these settings.
     *
     * @param streams the folder where Kafka Streams keeps its lock and ids
     */
    ServicePart(LocalSettings settings, String bootstrapServers, Path streams) {
        this.settings = settings;
        this.streams = streams;
        this.bootstrapServers = bootstrapServers;
    }

    /** Returns the only way in, which also serves the web app. */
    Part commandApi(String jdbcUrl, AdminPassword password) {
        return part(
                "command-api",
                CommandApiApplication.class,
                PlatformPort.HTTP,
                PlatformPort.COMMAND_API_MANAGEMENT,
                List.of(
                        "--spring.datasource.url=" + jdbcUrl,
                        "--realticket.admin.password=" + password.value(),
                        "--realticket.stream.base-url=http://localhost:" + settings.port(PlatformPort.STREAM)));
    }

    /** Returns what decides about seats. */
    Part seatProjector() {
        return part(
                "seat-projector",
                SeatProjectorApplication.class,
                PlatformPort.SEAT_PROJECTOR_MANAGEMENT,
                PlatformPort.SEAT_PROJECTOR_MANAGEMENT,
                withoutPages("--realticket.projector.state-dir=" + streams));
    }

    /** Returns what decides about the waiting room. */
    Part queueAdmitter() {
        return part(
                "queue-admitter",
                QueueAdmitterApplication.class,
                PlatformPort.QUEUE_ADMITTER_MANAGEMENT,
                PlatformPort.QUEUE_ADMITTER_MANAGEMENT,
                withoutPages("--realticket.admitter.state-dir=" + streams));
    }

    /** Returns the only way out. */
    Part sseEdge() {
        int http = settings.port(PlatformPort.HTTP);
        return part(
                "sse-edge",
                SseEdgeApplication.class,
                PlatformPort.SSE_EDGE_MANAGEMENT,
                PlatformPort.SSE_EDGE_MANAGEMENT,
                withoutPages(
                        "--realticket.edge.port=" + settings.port(PlatformPort.STREAM),
                        "--realticket.edge.allowed-origins=http://localhost:" + http + ",http://127.0.0.1:" + http,
                        "--realticket.edge.jwks-url=http://127.0.0.1:" + http + "/.well-known/jwks.json"));
    }

    private static List<String> withoutPages(String... own) {
        return Stream.concat(NO_PAGES.stream(), Stream.of(own)).toList();
    }

    private Part part(String name, Class<?> application, PlatformPort port, PlatformPort management, List<String> own) {
        int managementPort = settings.port(management);
        List<String> arguments = new ArrayList<>(own);
        arguments.add("--server.address=127.0.0.1");
        arguments.add("--server.port=" + settings.port(port));
        arguments.add("--management.server.port=" + managementPort);
        arguments.add("--realticket.kafka.bootstrap-servers=" + bootstrapServers);
        return new Part(name, settings.port(port), () -> start(name, application, arguments, managementPort));
    }

    private static ConfigurableApplicationContext start(
            String name, Class<?> application, List<String> arguments, int managementPort) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .properties(Map.of("spring.config.name", name))
                // The platform stops its parts itself, in order.
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
        try {
            Readiness.await(name, managementPort);
            return context;
        } catch (StartFailure e) {
            context.close();
            throw e;
        }
    }
}
