package io.realticket.queueadmitter.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The Kafka cluster.
 *
 * @param bootstrapServers host:port list
 * @param partitions of every topic, fixed for the life of the cluster; 6 spread over a few cores, and are few enough to
 *     be owned by one node
 * @param replicationFactor of topics made at start; 1 for one broker, 3 for a cluster
 */
@Validated
@ConfigurationProperties("realticket.kafka")
public record ClusterProperties(
        @DefaultValue("127.0.0.1:9092") @NotBlank String bootstrapServers,
        @DefaultValue("6") @Min(1) @Max(1024) int partitions,
        @DefaultValue("1") @Min(1) @Max(5) short replicationFactor) {}
