package io.realticket.seatprojector.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How seat-projector runs.
 *
 * @param applicationId names the group and the changelog; another one decides the whole log anew
 * @param stateDir where Kafka Streams keeps its bookkeeping; the books themselves are in memory
 * @param threads stream threads; one decides tens of thousands of commands a second
 * @param standbys warm copies of each book on other nodes; 0 while there is one node
 * @param commitInterval between transactions: what it adds to the latency, and the price of a transaction, balance at 10 ms
 * @param sessionTimeout after which a silent node is taken for dead; the broker must allow it
 * @param transactionTimeout after which a dead node's open transaction no longer holds readers up
 * @param brokerWait how long a start waits for a broker that is not there yet
 * @param warmUp how long, at most, code is warmed up before the stream starts; none in a test or on a small machine
 * @param originalTime whether to honour the append times of the log this one was copied from; never in a live group
 */
@Validated
@ConfigurationProperties("realticket.projector")
public record ProjectorProperties(
        @DefaultValue("seat-projector") @NotBlank String applicationId,

        @DefaultValue("${java.io.tmpdir}/realticket/seat-projector") @NotBlank
        String stateDir,

        @DefaultValue("1") @Min(1) @Max(64) int threads,
        @DefaultValue("0") @Min(0) @Max(3) int standbys,
        @DefaultValue("10ms") @DurationMin(millis = 1) Duration commitInterval,
        @DefaultValue("6s") @DurationMin(millis = 500) Duration sessionTimeout,
        @DefaultValue("10s") @DurationMin(millis = 500) Duration transactionTimeout,
        @DefaultValue("60s") @DurationMin(millis = 0) Duration brokerWait,
        @DefaultValue("1s") @DurationMin(millis = 0) Duration warmUp,
        @DefaultValue("false") boolean originalTime) {}
