package io.realticket.commandapi.sandbox;

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
 * How long the sandbox takes.
 *
 * @param slow until the slow card is authorised; less than the 30 s for which a request may be cut short
 * @param unknown until it is known what became of the unknown card
 * @param late until the late card is authorised; longer than a hold in checkout lives
 * @param connectionsMax connections to its books, which are not those of the platform: a statement of it takes a
 *     millisecond, so these carry more payments than a node takes orders
 * @param reachedWithin how long a call waits for one of them before the gateway counts as away; longer than a crowd keeps
 *     them all busy
 */
@Validated
@ConfigurationProperties("realticket.sandbox")
public record SandboxSettings(
        @NotNull @DurationMin @DurationMax(seconds = 10) @DefaultValue("3s")
        Duration slow,

        @NotNull @DurationMin @DefaultValue("20s") Duration unknown,
        @NotNull @DurationMin @DefaultValue("6m") Duration late,

        @Min(1) @Max(100) @DefaultValue("8") int connectionsMax,

        @NotNull @DurationMin(millis = 250) @DurationMax(seconds = 20) @DefaultValue("10s")
        Duration reachedWithin) {}
