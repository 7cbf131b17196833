package io.realticket.commandapi.challenge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How riddles are.
 *
 * @param characters how many digits; with six, one in a million is guessed
 * @param lives how long one may be answered: twice what somebody needs who hears it read out twice
 * @param width of the picture in pixels; six digits fill 180, and a page may show it larger
 * @param height of the picture in pixels
 * @param drawnAtOnceMax how many are drawn or spoken at the same time on a node: drawing takes a core
 * @param waitingMax how many requests may wait for that; the next is told to come again
 */
@Validated
@ConfigurationProperties("realticket.challenges")
public record ChallengeSettings(
        @Min(4) @Max(10) @DefaultValue("6") int characters,

        @NotNull @DurationMin(seconds = 1) @DurationMax(minutes = 10) @DefaultValue("2m")
        Duration lives,

        @Min(100) @Max(1_000) @DefaultValue("180") int width,
        @Min(40) @Max(400) @DefaultValue("60") int height,
        @Min(1) @Max(64) @DefaultValue("2") int drawnAtOnceMax,
        @Min(0) @Max(10_000) @DefaultValue("200") int waitingMax) {}
