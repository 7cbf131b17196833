package io.realticket.infra.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of a broker that is its own controller and the only one of its cluster. */
public final class BrokerProperties {
    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final long DEDUPE_BUFFER_BYTES = 16L << 20;

    private BrokerProperties() {}

    /** Returns what Kafka is told, by its own names. */
    static Map<String, String> of(Path log, int port, int controllerPort) {
        String controller = "127.0.0.1:" + controllerPort;
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE_ID));
        settings.put("controller.quorum.voters", NODE_ID + "@" + controller);
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER_LISTENER + "://" + controller);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        settings.put("log.dirs", log.toString());
        settings.putAll(oneQuickNode());
        settings.put("log.cleaner.dedupe.buffer.size", Long.toString(DEDUPE_BUFFER_BYTES));
        return settings;
    }

    /** Returns what any broker that stands alone is told, wherever it runs. */
    public static Map<String, String> oneQuickNode() {
        Map<String, String> settings = new HashMap<>(ONE_NODE);
        settings.putAll(QUICK);
        // A mistyped topic name must fail, not become a topic with the wrong settings.
        settings.put("auto.create.topics.enable", "false");
        return settings;
    }

    /** Internal topics with as many copies as there are nodes, and no more partitions than one machine needs. */
    private static final Map<String, String> ONE_NODE = Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "4",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "num.network.threads", "2",
            "num.io.threads", "4");

    /** Groups start at once, sessions may be short, and the transactions of the dead are aborted soon. */
    private static final Map<String, String> QUICK = Map.of(
            "group.initial.rebalance.delay.ms", "0",
            "group.min.session.timeout.ms", "500",
            "group.consumer.min.session.timeout.ms", "500",
            "group.consumer.min.heartbeat.interval.ms", "100",
            "group.streams.min.session.timeout.ms", "500",
            "group.streams.min.heartbeat.interval.ms", "100",
            "transaction.abort.timed.out.transaction.cleanup.interval.ms", "200");
}
