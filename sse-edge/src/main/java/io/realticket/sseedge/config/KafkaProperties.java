package io.realticket.sseedge.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which cluster, and what its topics are like.
 *
 * @param bootstrapServers where to connect first
 * @param partitions of every topic, fixed for the life of a cluster: six let three nodes share the shows
 * @param replicationFactor of topics that this service creates; 1 for a single broker
 */
@Validated
@ConfigurationProperties("realticket.kafka")
public record KafkaProperties(
        @NotBlank @DefaultValue("127.0.0.1:9092") String bootstrapServers,
        @Min(1) @Max(1_000) @DefaultValue("6") int partitions,
        @Min(1) @Max(15) @DefaultValue("1") short replicationFactor) {}
