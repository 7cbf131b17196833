package io.realticket.queueadmitter.stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import java.time.Duration;

/** Streams as they run on a real broker, with sessions so short that a test need not wait long for a dead one. */
record Cluster(String bootstrapServers) {
    static final int PARTITIONS = 3;
    static final String APPLICATION = "queue-admitter-test";
    private static final Duration SESSION = Duration.ofSeconds(1);
    private static final Duration TRANSACTION = Duration.ofSeconds(2);

    static Cluster of(TestBroker broker) {
        return new Cluster(broker.bootstrapServers());
    }

    StreamSettings settings() {
        return settings(Duration.ofMillis(10));
    }

    /** Returns settings of transactions so long that they can be caught open. */
    StreamSettings slowCommits() {
        return settings(Duration.ofMillis(200));
    }

    private StreamSettings settings(Duration commitInterval) {
        return new StreamSettings(
                new StreamSettings.Cluster(bootstrapServers, PARTITIONS, (short) 1),
                APPLICATION,
                System.getProperty("java.io.tmpdir"),
                1,
                1,
                new StreamSettings.Timing(commitInterval, SESSION, TRANSACTION, Eventually.DEADLINE));
    }

    /** Makes the topics, for commands that come before a stream. */
    void topics() {
        settings().cluster().topics().createOrVerify(Topics.QUEUE, Eventually.DEADLINE);
    }

    /** Returns a running stream. */
    static QueueStream start(StreamSettings settings) {
        QueueStream stream = new QueueStream(settings, new SimpleMeterRegistry());
        stream.start();
        Eventually.holds(stream::isReady);
        return stream;
    }
}
