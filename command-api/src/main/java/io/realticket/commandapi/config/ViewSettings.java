package io.realticket.commandapi.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How buyers see their own seats.
 *
 * @param buyersMax for how many buyers the last reply is remembered
 * @param waitMax how long a reader waits for a state as new as that reply
 */
@Validated
@ConfigurationProperties("realticket.view")
public record ViewSettings(
        @Min(1) @Max(10_000_000) @DefaultValue("100000") int buyersMax,

        @NotNull @DurationMin(millis = 1) @DefaultValue("1s")
        Duration waitMax) {}
