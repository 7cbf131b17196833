package io.realticket.contracts.topic;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates or verifies topics on a broker that may come a little later than the service that needs them. */
public final class TopicStart {
    private static final Logger LOG = LoggerFactory.getLogger(TopicStart.class);
    private static final Duration ANSWER_MIN = Duration.ofMillis(500);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(5);
    private static final Duration PAUSE_MIN = Duration.ofMillis(100);
    private static final Duration PAUSE_MAX = Duration.ofSeconds(2);

    private final String bootstrapServers;
    private final int partitions;
    private final short replicationFactor;

    /**
     * @param bootstrapServers host:port list
     * @param partitions the one partition count of all topics
     * @param replicationFactor of topics that are created now
     */
    public TopicStart(String bootstrapServers, int partitions, short replicationFactor) {
        this.bootstrapServers = bootstrapServers;
        this.partitions = partitions;
        this.replicationFactor = replicationFactor;
    }

    /**
     * Returns once the topics are as they must be.
     *
     * @param patience after which a broker that does not do as asked is given up
     * @throws TopicMismatchException at once, if a topic's settings would break a rule
     * @throws NoBrokerException if patience ran out
     */
    public void createOrVerify(Collection<TopicSpec> specs, Duration patience) {
        long startNanos = System.nanoTime();
        Duration pause = PAUSE_MIN;
        while (true) {
            try {
                tryOnce(specs, clamp(patience));
                return;
            } catch (InterruptException e) {
                throw e;
            } catch (KafkaException e) {
                if (System.nanoTime() - startNanos >= patience.toNanos()) {
                    throw new NoBrokerException(bootstrapServers, patience, e);
                }
                if (pause.equals(PAUSE_MIN)) {
                    LOG.warn(
                            "no broker that makes the topics yet, trying again: bootstrapServers={} patience={} cause={}",
                            bootstrapServers,
                            patience,
                            e.toString());
                }
            }
            sleep(pause);
            pause = pause.multipliedBy(2).compareTo(PAUSE_MAX) < 0 ? pause.multipliedBy(2) : PAUSE_MAX;
        }
    }

    private static Duration clamp(Duration patience) {
        Duration most = patience.compareTo(ANSWER_MAX) < 0 ? patience : ANSWER_MAX;
        return most.compareTo(ANSWER_MIN) < 0 ? ANSWER_MIN : most;
    }

    private void tryOnce(Collection<TopicSpec> specs, Duration answerMax) {
        int millis = (int) answerMax.toMillis();
        Map<String, Object> admin = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.CLIENT_ID_CONFIG,
                "topic-start",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                millis,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                millis);
        try (Admin client = Admin.create(admin)) {
            new TopicGuard(client, partitions, replicationFactor).createOrVerify(specs);
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
