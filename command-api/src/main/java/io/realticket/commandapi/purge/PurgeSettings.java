package io.realticket.commandapi.purge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When guests are removed.
 *
 * @param idleMin how long a guest has not been seen; longer than a session lives, so that nobody who is in is removed
 * @param interval between two looks
 * @param batchMax guests read at once
 */
@Validated
@ConfigurationProperties("realticket.purge")
public record PurgeSettings(
        @NotNull @DurationMin(minutes = 10) @DefaultValue("30d")
        Duration idleMin,

        @NotNull @DurationMin(millis = 10) @DefaultValue("10m")
        Duration interval,

        @Min(1) @Max(10_000) @DefaultValue("100") int batchMax) {}
