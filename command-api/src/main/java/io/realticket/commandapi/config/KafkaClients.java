package io.realticket.commandapi.config;

import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.TopicStart;
import io.realticket.contracts.topic.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes the clients of the broker, each with a bound on every wait. */
final class KafkaClients {
    private static final String CLIENT_ID = "command-api";
    private static final List<TopicSpec> TOPICS = Stream.concat(
                    Topics.SEAT.stream(),
                    Stream.of(Topics.QUEUE_COMMANDS, Topics.QUEUE_REPLIES, Topics.QUEUE_STATE, Topics.CATALOG))
            .toList();
    private static final Duration RECONNECT = Duration.ofMillis(50);
    private static final Duration RECONNECT_MAX = Duration.ofMillis(500);

    private final KafkaSettings settings;

    KafkaClients(KafkaSettings settings) {
        this.settings = settings;
    }

    /** Creates or verifies the topics that are read or written here, on a broker that may come a little later. */
    void prepareTopics() {
        new TopicStart(settings.bootstrapServers(), settings.partitions(), settings.replicationFactor())
                .createOrVerify(TOPICS, settings.brokerWait());
    }

    /** Returns a producer that is idempotent and not transactional. */
    Producer<byte[], byte[]> commandProducer() {
        Map<String, Object> config = common("commands");
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.PARTITIONER_CLASS_CONFIG, ShowPartitioner.class.getName());
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicSpec.RECORD_BYTES_MAX);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, settings.sendBlock().toMillis());
        int deliverMillis = Math.toIntExact(settings.deliverWithin().toMillis());
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, deliverMillis);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, deliverMillis);
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Returns the outbox's producer: idempotent, not transactional, and it tries for ever, so that it leaves nothing out. */
    Producer<byte[], byte[]> outboxProducer() {
        Map<String, Object> config = common("outbox");
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.PARTITIONER_CLASS_CONFIG, ShowPartitioner.class.getName());
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicSpec.RECORD_BYTES_MAX);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, settings.sendBlock().toMillis());
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        config.put(
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                Math.toIntExact(settings.deliverWithin().toMillis()));
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Returns a consumer outside any group that reads committed records only. */
    Consumer<byte[], byte[]> tailConsumer(TopicSpec topic) {
        return tailConsumer(topic, "tail");
    }

    /**
     * Returns the same for one of several readers of a topic.
     *
     * @param purpose tells them apart
     */
    Consumer<byte[], byte[]> tailConsumer(TopicSpec topic, String purpose) {
        Map<String, Object> config = common(purpose + "-" + topic.name());
        config.put(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                IsolationLevel.READ_COMMITTED.toString().toLowerCase(Locale.ROOT));
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        config.put(
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                Math.toIntExact(settings.fetchWait().toMillis()));
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> common(String purpose) {
        Map<String, Object> config = new HashMap<>();
        config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        config.put(CommonClientConfigs.CLIENT_ID_CONFIG, CLIENT_ID + "-" + purpose);
        config.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, RECONNECT.toMillis());
        config.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_MAX.toMillis());
        return config;
    }
}
