package io.realticket.commandapi.announce;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How shows are announced to the decider.
 *
 * @param interval between two looks at the catalog when all is well
 * @param retryAfter the first pause after a failure; it doubles with each further one up to the interval
 * @param batchMax shows read from the catalog at once
 */
@Validated
@ConfigurationProperties("realticket.announce")
public record AnnounceSettings(
        @NotNull @DurationMin(millis = 1) @DefaultValue("5s")
        Duration interval,

        @NotNull @DurationMin(millis = 1) @DefaultValue("200ms")
        Duration retryAfter,

        @Min(1) @Max(10_000) @DefaultValue("20") int batchMax) {}
