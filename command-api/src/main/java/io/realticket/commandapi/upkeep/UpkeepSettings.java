package io.realticket.commandapi.upkeep;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often waiting rooms are seen to.
 *
 * @param every the pause between two looks for doors that have opened: a drawn line waits no longer than that for its secret
 * @param tidyEvery how often keys are looked at and what is over is forgotten
 */
@Validated
@ConfigurationProperties("realticket.rooms.upkeep")
public record UpkeepSettings(
        @NotNull @DurationMin(millis = 10) @DefaultValue("250ms")
        Duration every,

        @NotNull @DurationMin(millis = 10) @DefaultValue("1m")
        Duration tidyEvery) {}
