package io.realticket.commandapi.settlement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How open checkouts are finished.
 *
 * @param pendingAfter how long a checkout is left to the request that began it; longer than a gateway takes to answer
 * @param askAgainAfter how long a command is left to the outbox before it is sent once more
 * @param every the pause between two looks for what is due, and the first pause of a checkout that waits; that doubles
 * @param waitMax the longest pause of a checkout that waits
 * @param sweepEvery how often the log is compared for bookings that others ended
 * @param lease how long a node has what it took to look at, then another may; longer than a batch takes at worst
 * @param batchMax checkouts taken at once
 * @param atOnceMax checkouts looked at at the same time; each may need a connection to the database
 */
@Validated
@ConfigurationProperties("realticket.settlement")
public record SettlementSettings(
        @NotNull @DurationMin(millis = 1) @DefaultValue("30s")
        Duration pendingAfter,

        @NotNull @DurationMin(millis = 1) @DefaultValue("5s")
        Duration askAgainAfter,

        @NotNull @DurationMin(millis = 1) @DefaultValue("200ms")
        Duration every,

        @NotNull @DurationMin(millis = 1) @DefaultValue("30s")
        Duration waitMax,

        @NotNull @DurationMin(millis = 1) @DefaultValue("30s")
        Duration sweepEvery,

        @NotNull @DurationMin(seconds = 1) @DefaultValue("1m")
        Duration lease,

        @Min(1) @Max(1_000) @DefaultValue("16") int batchMax,
        @Min(1) @Max(64) @DefaultValue("4") int atOnceMax) {}
