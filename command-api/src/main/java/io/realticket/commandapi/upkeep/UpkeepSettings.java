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
 * @param every the pause between two looks for rooms that wait for the secret of their draw
 * @param revealAgain when a room that was told its secret, and has not drawn, is told it again: well after the way to it and
 *     back takes
 * @param tidyEvery how often keys are looked at and what is over is forgotten
 */
@Validated
@ConfigurationProperties("realticket.rooms.upkeep")
public record UpkeepSettings(
        @NotNull @DurationMin(millis = 10) @DefaultValue("250ms")
        Duration every,

        @NotNull @DurationMin(millis = 10) @DefaultValue("5s")
        Duration revealAgain,

        @NotNull @DurationMin(millis = 10) @DefaultValue("1m")
        Duration tidyEvery) {}
