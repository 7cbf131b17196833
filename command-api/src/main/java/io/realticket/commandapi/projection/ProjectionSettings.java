package io.realticket.commandapi.projection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the log becomes bookings.
 *
 * @param batchMax records applied in one transaction at most
 * @param takeOverEvery how often a node that does not lead tries to
 * @param retryAfter the first pause after a failure; it doubles with each further one
 * @param retryAfterMax the longest pause after a failure
 * @param stoppedRetry how often a partition that stopped is tried again, since a rebuild or an upgrade may have helped
 * @param lockWait how long the exchange of schemas waits for those who read
 */
@Validated
@ConfigurationProperties("realticket.projection")
public record ProjectionSettings(
        @Min(1) @Max(10_000) @DefaultValue("500") int batchMax,

        @NotNull @DurationMin(millis = 1) @DefaultValue("500ms")
        Duration takeOverEvery,

        @NotNull @DurationMin(millis = 1) @DefaultValue("200ms")
        Duration retryAfter,

        @NotNull @DurationMin(millis = 1) @DefaultValue("5s")
        Duration retryAfterMax,

        @NotNull @DurationMin(millis = 1) @DefaultValue("30s")
        Duration stoppedRetry,

        @NotNull @DurationMin(millis = 1) @DefaultValue("2s")
        Duration lockWait) {}
