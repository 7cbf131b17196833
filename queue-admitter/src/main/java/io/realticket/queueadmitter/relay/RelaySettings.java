package io.realticket.queueadmitter.relay;

import io.realticket.contracts.topic.ShowPartitioner;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * What a relay is run with.
 *
 * @param name of the relay, its group and its metrics
 * @param bootstrapServers host:port list
 * @param from topic of the facts
 * @param to topic of the commands
 * @param patience how long what is read at once may take to be acknowledged, and the longest pause after a failure
 */
public record RelaySettings(String name, String bootstrapServers, String from, String to, Duration patience) {
    /** Most records that are under way at once. */
    static final int RECORDS_MAX = 500;

    /** After which a node that died leaves its partitions to others. */
    private static final int SESSION_MILLIS = 10_000;

    /** How soon a topic is found that was made after the start. */
    private static final int METADATA_AGE_MILLIS_MAX = 5_000;

    /** Returns the properties for the consumer: committed facts only, from the first. */
    Map<String, Object> consumer() {
        Map<String, Object> properties = client();
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, name);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_MAX);
        return properties;
    }

    /**
     * Returns the properties for the producer: plain, since a transaction would hold back the commands, and in order whatever
     * happens. A record that is given up while the next is written would be a gap ({@link OrderedWriter}), so none is
     * given up by time, and none is under way behind another that may still fail.
     */
    Map<String, Object> producer() {
        Map<String, Object> properties = client();
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience.toMillis());
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int)
                patience.dividedBy(2).toMillis());
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        properties.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        properties.put(ProducerConfig.PARTITIONER_CLASS_CONFIG, ShowPartitioner.class);
        return properties;
    }

    private Map<String, Object> client() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(CommonClientConfigs.CLIENT_ID_CONFIG, name);
        properties.put(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, METADATA_AGE_MILLIS_MAX);
        return properties;
    }
}
