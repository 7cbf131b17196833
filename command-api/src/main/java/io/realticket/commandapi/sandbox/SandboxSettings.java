package io.realticket.commandapi.sandbox;

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
 */
@Validated
@ConfigurationProperties("realticket.sandbox")
public record SandboxSettings(
        @NotNull @DurationMin @DurationMax(seconds = 10) @DefaultValue("3s")
        Duration slow,

        @NotNull @DurationMin @DefaultValue("20s") Duration unknown,
        @NotNull @DurationMin @DefaultValue("6m") Duration late) {}
