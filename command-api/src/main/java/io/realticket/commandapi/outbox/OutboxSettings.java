package io.realticket.commandapi.outbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the outbox is read.
 *
 * @param kept how long a row stays after the broker has acknowledged it
 * @param heartbeat how often the reader confirms its place in PostgreSQL's log while the outbox is still
 * @param leftBehindAfter when a row that the log did not bring is sent without it
 * @param look how often a node looks whether it is to read, and the reader whether it still may
 * @param lockLostAfter silence after which PostgreSQL takes the right to read from a node
 * @param restartAfter the first pause after a failure; it doubles with each further one
 * @param restartAfterMax the longest pause after a failure
 * @param silenceMax after so long without a heartbeat the reader is started anew
 * @param batchMax rows carried at once
 */
@Validated
@ConfigurationProperties("realticket.outbox")
public record OutboxSettings(
        @NotNull @DurationMin(millis = 1) @DefaultValue("7d")
        Duration kept,

        @NotNull @DurationMin(millis = 50) @DefaultValue("5s")
        Duration heartbeat,

        @NotNull @DurationMin(millis = 100) @DefaultValue("30s")
        Duration leftBehindAfter,

        @NotNull @DurationMin(millis = 10) @DefaultValue("1s")
        Duration look,

        @NotNull @DurationMin(seconds = 2) @DefaultValue("15s")
        Duration lockLostAfter,

        @NotNull @DurationMin(millis = 1) @DefaultValue("200ms")
        Duration restartAfter,

        @NotNull @DurationMin(millis = 1) @DefaultValue("5s")
        Duration restartAfterMax,

        @NotNull @DurationMin(seconds = 1) @DefaultValue("60s")
        Duration silenceMax,

        @Min(1) @Max(10_000) @DefaultValue("500") int batchMax) {}
