package io.realticket.commandapi.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The broker, and how long one waits for it.
 *
 * @param partitions of all topics, fixed for the life of the cluster
 * @param replicationFactor of topics that are made now
 * @param brokerWait how long a start waits for a broker that is not there yet
 * @param sendBlock longest wait for the broker's metadata or for space before a command is sent
 * @param deliverWithin longest wait for the broker's acknowledgement of a command
 * @param fetchWait how long the broker gathers records before it answers a reader
 */
@Validated
@ConfigurationProperties("realticket.kafka")
public record KafkaSettings(
        @NotBlank @DefaultValue("127.0.0.1:9092") String bootstrapServers,
        @Min(1) @Max(1_000) @DefaultValue("6") int partitions,
        @Min(1) @Max(9) @DefaultValue("1") short replicationFactor,

        @NotNull @DurationMin(millis = 0) @DefaultValue("60s")
        Duration brokerWait,

        @NotNull @DurationMin(millis = 1) @DefaultValue("500ms")
        Duration sendBlock,

        @NotNull @DurationMin(millis = 10) @DefaultValue("1500ms")
        Duration deliverWithin,

        @NotNull @DurationMin(millis = 1) @DefaultValue("5ms")
        Duration fetchWait) {}
