package io.realticket.sseedge.jwks;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How keys are fetched.
 *
 * @param within how long one fetch may take: it is a few hundred bytes from a neighbour
 * @param refreshEvery how often keys are fetched though nobody misses one, so that one that was taken back is soon worthless
 * @param leastEvery least time from one fetch to the next, whoever asks: a key that does not exist costs nobody more. It is
 *     also the time after which one that failed is tried again
 */
public record KeySettings(
        @DurationMin(millis = 1) @DefaultValue("2s") Duration within,
        @DurationMin(millis = 1) @DefaultValue("5m") Duration refreshEvery,
        @DurationMin(millis = 1) @DefaultValue("5s") Duration leastEvery) {}
