package io.realticket.commandapi.replies;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How commands are sent and answers awaited.
 *
 * @param answerWithin how long a request waits before it is told that the answer is late
 * @param lookBack how far back a starting node reads replies, so that it knows recent outcomes
 * @param pendingMax commands that wait for a reply on this node; one more is refused as overloaded
 * @param outcomesMax replies and commands remembered for those who ask later
 * @param outcomesKept how long they are remembered
 */
@Validated
@ConfigurationProperties("realticket.replies")
public record ReplySettings(
        @NotNull @DurationMin(millis = 10) @DefaultValue("2s")
        Duration answerWithin,

        @NotNull @DurationMin @DefaultValue("2m") Duration lookBack,
        @Min(1) @Max(1_000_000) @DefaultValue("10000") int pendingMax,
        @Min(1) @Max(10_000_000) @DefaultValue("100000") int outcomesMax,

        @NotNull @DurationMin(seconds = 1) @DefaultValue("15m")
        Duration outcomesKept) {}
