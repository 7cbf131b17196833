package io.realticket.seatprojector.stream;

import io.realticket.contracts.topic.TopicGuard;
import io.realticket.contracts.topic.Topics;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates or verifies the topics on a broker that may come a little later than this service. */
final class TopicStart {
    private static final Logger LOG = LoggerFactory.getLogger(TopicStart.class);
    private static final Duration ANSWER_MIN = Duration.ofMillis(500);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(5);
    private static final Duration PAUSE_MIN = Duration.ofMillis(100);
    private static final Duration PAUSE_MAX = Duration.ofSeconds(2);

    private final StreamSettings.Cluster cluster;

    TopicStart(StreamSettings.Cluster cluster) {
        this.cluster = cluster;
    }

    /**
     * Returns once the topics are as they must be.
     *
     * @param patience after which a broker that does not do as asked is given up
     * @throws io.realticket.contracts.topic.TopicMismatchException at once, if a topic's settings would break a rule
     * @throws IllegalStateException if patience ran out
     */
    void createOrVerify(Duration patience) {
        long startNanos = System.nanoTime();
        Duration pause = PAUSE_MIN;
        while (true) {
            try {
                tryOnce(clamp(patience));
                return;
            } catch (InterruptException e) {
                throw e;
            } catch (KafkaException e) {
                if (System.nanoTime() - startNanos >= patience.toNanos()) {
                    throw new IllegalStateException(
                            "no Kafka broker at " + cluster.bootstrapServers() + " made or described the topics within "
                                    + patience.toSeconds() + " s; is it running?",
                            e);
                }
                LOG.warn(
                        "topics not ready, trying again: bootstrapServers={} cause={}",
                        cluster.bootstrapServers(),
                        e.toString());
            }
            sleep(pause);
            pause = pause.multipliedBy(2).compareTo(PAUSE_MAX) < 0 ? pause.multipliedBy(2) : PAUSE_MAX;
        }
    }

    private static Duration clamp(Duration patience) {
        Duration most = patience.compareTo(ANSWER_MAX) < 0 ? patience : ANSWER_MAX;
        return most.compareTo(ANSWER_MIN) < 0 ? ANSWER_MIN : most;
    }

    private void tryOnce(Duration answerMax) {
        int millis = (int) answerMax.toMillis();
        Map<String, Object> admin = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                cluster.bootstrapServers(),
                AdminClientConfig.CLIENT_ID_CONFIG,
                "seat-projector-topics",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                millis,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                millis);
        try (Admin client = Admin.create(admin)) {
            new TopicGuard(client, cluster.partitions(), cluster.replicationFactor()).createOrVerify(Topics.SEAT);
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
