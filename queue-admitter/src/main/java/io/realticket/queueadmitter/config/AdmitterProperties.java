package io.realticket.queueadmitter.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How queue-admitter runs.
 *
 * @param applicationId names the group and the changelog; another one decides the whole log anew
 * @param stateDir where Kafka Streams keeps its bookkeeping; the rooms themselves are in memory
 * @param threads stream threads
 * @param standbys warm copies of each room on other nodes; 0 while there is one node
 * @param commitInterval between transactions
 * @param sessionTimeout after which a silent node is taken for dead; the broker must allow it
 * @param transactionTimeout after which a dead node's open transaction no longer holds readers up
 * @param brokerWait how long a start waits for a broker that is not there yet
 */
@Validated
@ConfigurationProperties("realticket.admitter")
public record AdmitterProperties(
        @DefaultValue("queue-admitter") @NotBlank String applicationId,

        @DefaultValue("${java.io.tmpdir}/realticket/queue-admitter") @NotBlank
        String stateDir,

        @DefaultValue("1") @Min(1) @Max(64) int threads,
        @DefaultValue("0") @Min(0) @Max(3) int standbys,
        @DefaultValue("10ms") @DurationMin(millis = 1) Duration commitInterval,
        @DefaultValue("6s") @DurationMin(millis = 500) Duration sessionTimeout,
        @DefaultValue("10s") @DurationMin(millis = 500) Duration transactionTimeout,
        @DefaultValue("60s") @DurationMin(millis = 0) Duration brokerWait) {}
