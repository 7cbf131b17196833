package io.realticket.sseedge.config;

import io.realticket.contracts.topic.TopicGuard;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.sseedge.tail.TailSources;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The clients of the cluster. Thread-safe; closed by its owner. */
final class KafkaSources implements TailSources, AutoCloseable {
    private static final String CLIENT_ID = "sse-edge";
    /** How long a client tries before it says that the broker is away. */
    private static final int ANSWER_MILLIS_MAX = 5_000;
    /** A record becomes visible when its transaction commits, which need not wake a waiting fetch. */
    private static final int FETCH_WAIT_MILLIS = 20;
    /** Records between two looks at the clock. */
    private static final int POLL_RECORDS_MAX = 2_000;
    /** A broker that is back is found within this time. */
    private static final int RECONNECT_MILLIS_MAX = 500;

    private final KafkaProperties properties;
    private final Admin admin;

    KafkaSources(KafkaProperties properties) {
        this.properties = properties;
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, properties.bootstrapServers(),
                AdminClientConfig.CLIENT_ID_CONFIG, CLIENT_ID,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS_MAX / 2,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS_MAX,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_MILLIS_MAX));
    }

    @Override
    public Consumer<byte[], byte[]> consumer(TopicSpec topic) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                properties.bootstrapServers(),
                ConsumerConfig.CLIENT_ID_CONFIG,
                CLIENT_ID + "-" + topic.name(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                FETCH_WAIT_MILLIS,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                POLL_RECORDS_MAX,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                ANSWER_MILLIS_MAX,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                RECONNECT_MILLIS_MAX);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public KafkaFuture<TopicDescription> describe(TopicSpec topic) {
        Map<String, KafkaFuture<TopicDescription>> described =
                admin.describeTopics(List.of(topic.name())).topicNameValues();
        return Objects.requireNonNull(described.get(topic.name()), "one future for each topic");
    }

    @Override
    public void createOrVerify(List<TopicSpec> topics) {
        new TopicGuard(admin, properties.partitions(), properties.replicationFactor()).createOrVerify(topics);
    }

    @Override
    public void close() {
        admin.close();
    }
}
