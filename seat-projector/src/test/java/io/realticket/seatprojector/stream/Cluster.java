package io.realticket.seatprojector.stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.seatprojector.seat.SeatDecider;
import java.time.Duration;

/** Streams as they run on a real broker, with sessions so short that a test need not wait long for a dead one. */
record Cluster(String bootstrapServers) {
    static final int PARTITIONS = 3;
    static final String APPLICATION = "seat-projector-test";
    private static final Duration SESSION = Duration.ofSeconds(1);
    private static final Duration TRANSACTION = Duration.ofSeconds(2);

    static Cluster of(TestBroker broker) {
        return new Cluster(broker.bootstrapServers());
    }

    StreamSettings settings() {
        return new StreamSettings(
                new StreamSettings.Cluster(bootstrapServers, PARTITIONS, (short) 1),
                APPLICATION,
                System.getProperty("java.io.tmpdir"),
                1,
                1,
                new StreamSettings.Timing(
                        Duration.ofMillis(10), SESSION, TRANSACTION, Eventually.DEADLINE, Duration.ZERO),
                false);
    }

    /** Returns settings of transactions so long that they can be caught open. */
    StreamSettings slowCommits() {
        StreamSettings usual = settings();
        return new StreamSettings(
                usual.cluster(),
                usual.applicationId(),
                usual.stateDir(),
                usual.threads(),
                usual.standbys(),
                new StreamSettings.Timing(
                        Duration.ofMillis(200), SESSION, TRANSACTION, Eventually.DEADLINE, Duration.ZERO),
                false);
    }

    /** Returns settings that honour the times of a copied log's original. */
    StreamSettings replay() {
        StreamSettings usual = settings();
        return new StreamSettings(
                usual.cluster(),
                usual.applicationId() + "-replay",
                usual.stateDir(),
                usual.threads(),
                usual.standbys(),
                usual.timing(),
                true);
    }

    /** Makes the topics, for commands that come before a stream. */
    void topics() {
        settings().cluster().topics().createOrVerify(Topics.SEAT, Eventually.DEADLINE);
    }

    /** Returns a running stream. */
    SeatStream start() {
        return start(settings());
    }

    static SeatStream start(StreamSettings settings) {
        return start(settings, new SeatDecider()::decide);
    }

    static SeatStream start(StreamSettings settings, Deciding decider) {
        SeatStream stream = new SeatStream(settings, new SimpleMeterRegistry(), decider);
        stream.start();
        Eventually.holds(stream::isReady);
        return stream;
    }
}
