package io.realticket.queueadmitter.stream;

import io.realticket.contracts.topic.TopicStart;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * What the stream is run with; the choices are those of seat-projector, where they were measured.
 *
 * @param cluster the Kafka cluster
 * @param applicationId names the group and the changelog
 * @param stateDir where Kafka Streams keeps its bookkeeping
 * @param threads stream threads
 * @param standbys warm copies of each room
 * @param timing how soon things happen
 */
public record StreamSettings(
        Cluster cluster, String applicationId, String stateDir, int threads, int standbys, Timing timing) {
    /**
     * The Kafka cluster.
     *
     * @param bootstrapServers host:port list
     * @param partitions of every topic
     * @param replicationFactor of topics and changelog made at start
     */
    public record Cluster(String bootstrapServers, int partitions, short replicationFactor) {
        TopicStart topics() {
            return new TopicStart(bootstrapServers, partitions, replicationFactor);
        }
    }

    /**
     * How soon things happen.
     *
     * @param commitInterval between transactions
     * @param sessionTimeout after which a silent node is taken for dead
     * @param transactionTimeout after which a dead node's transaction is aborted
     * @param brokerWait how long a start waits for a broker that is not there yet
     */
    public record Timing(
            Duration commitInterval, Duration sessionTimeout, Duration transactionTimeout, Duration brokerWait) {}

    private static final int HEARTBEATS_PER_SESSION = 4;

    /** Returns the properties for Kafka Streams. */
    Properties properties() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, cluster.bootstrapServers());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, stateDir);
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) cluster.replicationFactor());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, standbys);
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        properties.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, timing.commitInterval().toMillis());
        properties.put(StreamsConfig.POLL_MS_CONFIG, timing.commitInterval().toMillis());
        // The default, 20 ms, is waited in every transaction and would double the latency.
        properties.put(StreamsConfig.producerPrefix("add.partitions.to.txn.retry.backoff.ms"), 1);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), (int)
                timing.transactionTimeout().toMillis());
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 1);
        properties.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        int session = (int) timing.sessionTimeout().toMillis();
        properties.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), session);
        properties.put(
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                session / HEARTBEATS_PER_SESSION);
        properties.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG), 10);
        // A fetch that waits at the end of one changelog holds up those of the other partitions, and with it a
        // take-over.
        properties.put(StreamsConfig.restoreConsumerPrefix(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG), 50);
        // A node that joined and has read its rooms is given its share at the next of these; the least Kafka allows.
        properties.put(StreamsConfig.PROBING_REBALANCE_INTERVAL_MS_CONFIG, 60_000L);
        properties.put(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, 60_000);
        return properties;
    }
}
