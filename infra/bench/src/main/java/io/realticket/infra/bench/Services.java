package io.realticket.infra.bench;

import io.realticket.contracts.topic.TopicGuard;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.embedded.LoopbackPort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** The platform's services as processes on one cluster, each with its own settings but for those said here. */
record Services(Cluster cluster) {
    /** A process that listens on {@code port}. */
    record Served(ChildJvm process, int port) {}

    /** Creates the topics of seats and waiting rooms, of one partition each. */
    void createTopics() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", cluster.bootstrapServers()))) {
            TopicGuard guard = new TopicGuard(admin, 1, (short) 1);
            guard.createOrVerify(Topics.SEAT);
            guard.createOrVerify(Topics.QUEUE);
        }
    }

    /** Starts command-api, whose outbox it reads, on a database of its own. Returns when it answers. */
    Served commandApi(String jdbcUrl, List<String> more) throws IOException {
        int http = LoopbackPort.resolve(LoopbackPort.ANY);
        List<String> settings = kafka();
        settings.add("--server.port=" + http);
        settings.add("--management.server.port=" + LoopbackPort.resolve(LoopbackPort.ANY));
        settings.add("--spring.datasource.url=" + jdbcUrl);
        settings.addAll(more);
        return served(CommandApiProcess.class, "command-api", settings, http);
    }

    /** Starts sse-edge, which tells a line how it stands not more often than {@code queueEvery}. Returns when it listens. */
    Served edge(Duration queueEvery) throws IOException {
        int streams = LoopbackPort.resolve(LoopbackPort.ANY);
        List<String> settings = kafka();
        settings.add("--server.port=" + LoopbackPort.resolve(LoopbackPort.ANY));
        settings.add("--realticket.edge.port=" + streams);
        settings.add("--realticket.edge.tick.queue-every=" + queueEvery.toMillis() + "ms");
        return served(EdgeProcess.class, "edge", settings, streams);
    }

    private Served served(Class<?> main, String name, List<String> settings, int port) throws IOException {
        ChildJvm started = cluster.start(main, name, List.of(), settings);
        Cluster.await(port, started);
        return new Served(started, port);
    }

    /** Starts queue-admitter, with nothing left of what one before kept on its disk, and does not wait for it. */
    Admitter admitter() throws IOException {
        Path state = cluster.folder().resolve("admitter");
        Cluster.delete(state);
        List<String> settings = kafka();
        settings.add("--realticket.management.port=" + LoopbackPort.resolve(LoopbackPort.ANY));
        settings.add("--realticket.admitter.state-dir=" + state.toAbsolutePath());
        return new Admitter(cluster, cluster.start(AdmitterProcess.class, "admitter", List.of(), settings));
    }

    private List<String> kafka() {
        return new ArrayList<>(List.of(
                "--realticket.kafka.bootstrap-servers=" + cluster.bootstrapServers(),
                "--realticket.kafka.partitions=1"));
    }
}
