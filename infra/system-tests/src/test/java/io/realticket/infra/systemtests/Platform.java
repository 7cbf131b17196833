package io.realticket.infra.systemtests;

import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The whole platform for one test class: a broker and a PostgreSQL, seat-projector, sse-edge, and as many command-api
 * nodes as asked for, each a process.
 */
final class Platform implements BeforeAllCallback, AfterAllCallback {
    /** What the operator logs in with. */
    static final String ADMIN_PASSWORD = "the operator's own";

    private static final String PARTITIONS = "3";

    private final int apiNodes;
    private final Map<String, String> apiSettings;
    private final TestBroker broker = new TestBroker();
    private final TestPostgres postgres = new TestPostgres();
    private final List<ServiceProcess> processes = new ArrayList<>();
    private final List<URI> apis = new ArrayList<>();
    private final List<ServiceProcess> apiProcesses = new ArrayList<>();
    private ServiceProcess projector;
    private boolean waitingRooms;
    private ServiceProcess admitter;
    private ServiceProcess edgeProcess;
    private URI edge = URI.create("http://127.0.0.1");

    /** @param apiNodes how many command-api nodes share the work */
    Platform(int apiNodes) {
        this(apiNodes, Map.of());
    }

    /** @param apiSettings of each of the nodes, besides those that every test needs */
    @SuppressWarnings("NullAway.Init") // JUnit calls beforeAll before anything else.
    Platform(int apiNodes, Map<String, String> apiSettings) {
        this.apiNodes = apiNodes;
        this.apiSettings = apiSettings;
    }

    /** Has queue-admitter take part, and returns itself. */
    Platform withWaitingRooms() {
        waitingRooms = true;
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        broker.beforeAll(context);
        postgres.beforeAll(context);
        String prefix = context.getRequiredTestClass().getSimpleName();
        projector = start(
                "seat-projector",
                prefix + "-projector",
                Map.of(
                        "realticket.projector.state-dir",
                                Path.of("target", "streams", prefix)
                                        .toAbsolutePath()
                                        .toString(),
                        "realticket.projector.session-timeout", "1500ms",
                        "realticket.projector.transaction-timeout", "1500ms"));
        int edgePort = LoopbackPort.resolve(LoopbackPort.ANY);
        edge = URI.create("http://127.0.0.1:" + edgePort);
        for (int node = 1; node <= apiNodes; node++) {
            apis.add(URI.create("http://127.0.0.1:" + LoopbackPort.resolve(LoopbackPort.ANY)));
        }
        edgeProcess = start(
                "sse-edge",
                prefix + "-edge",
                Map.of(
                        "realticket.edge.port",
                        Integer.toString(edgePort),
                        "realticket.edge.jwks-url",
                        apis.getFirst().resolve("/.well-known/jwks.json").toString()));
        if (waitingRooms) {
            admitter = start(
                    "queue-admitter",
                    prefix + "-admitter",
                    Map.of(
                            "realticket.admitter.state-dir",
                            Path.of("target", "streams", prefix + "-rooms")
                                    .toAbsolutePath()
                                    .toString(),
                            "realticket.admitter.session-timeout",
                            "1500ms",
                            "realticket.admitter.transaction-timeout",
                            "1500ms"));
        }
        for (int node = 1; node <= apiNodes; node++) {
            int port = apis.get(node - 1).getPort();
            Map<String, String> settings = new HashMap<>(apiSettings);
            settings.put("server.port", Integer.toString(port));
            settings.put("spring.datasource.url", postgres.jdbcUrl());
            settings.put("realticket.stream.base-url", edge.toString());
            settings.put("realticket.admin.password", ADMIN_PASSWORD);
            // A whole crowd comes from this one address, faster than people can.
            settings.put("realticket.http.rate-limits.account.burst", "1000000");
            settings.put("realticket.http.rate-limits.account.restored-in", "10s");
            settings.put("realticket.http.rate-limits.address.burst", "1000000");
            settings.put("realticket.http.rate-limits.address.restored-in", "10s");
            settings.put("realticket.http.rate-limits.entry.burst", "1000000");
            settings.put("realticket.http.rate-limits.entry.restored-in", "10s");
            apiProcesses.add(start("command-api", prefix + "-api-" + node, settings));
        }
        processes.forEach(ServiceProcess::awaitReady);
    }

    private ServiceProcess start(String service, String name, Map<String, String> settings) throws IOException {
        int management = LoopbackPort.resolve(LoopbackPort.ANY);
        Map<String, String> all = new HashMap<>(settings);
        all.put("realticket.kafka.bootstrap-servers", broker.bootstrapServers());
        all.put("realticket.kafka.partitions", PARTITIONS);
        boolean hasOwnPort = settings.containsKey("server.port");
        all.put(hasOwnPort ? "management.server.port" : "server.port", Integer.toString(management));
        ServiceProcess process = ServiceProcess.start(service, name, management, all);
        processes.add(process);
        return process;
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        try {
            processes.reversed().forEach(ServiceProcess::close);
        } finally {
            postgres.afterAll(context);
            broker.afterAll(context);
        }
    }

    /** Returns where the node with {@code index}, from 0, takes requests. */
    URI api(int index) {
        return apis.get(index);
    }

    /** Returns the node with {@code index}, from 0, as a process. */
    ServiceProcess apiProcess(int index) {
        return apiProcesses.get(index);
    }

    /** Returns the database, for those who recount it. */
    TestPostgres postgres() {
        return postgres;
    }

    /** Returns where the streams are. */
    URI edge() {
        return edge;
    }

    /** Returns the process that admits, of a platform with waiting rooms. */
    ServiceProcess admitter() {
        return admitter;
    }

    /** Returns the process that has the streams. */
    ServiceProcess edgeProcess() {
        return edgeProcess;
    }

    /** Returns the process that decides. */
    ServiceProcess projector() {
        return projector;
    }

    /** Returns the broker, for those who read the topics. */
    TestBroker broker() {
        return broker;
    }
}
