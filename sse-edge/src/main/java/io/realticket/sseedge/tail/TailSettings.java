package io.realticket.sseedge.tail;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the tail reads.
 *
 * @param pollWithin how long one poll waits for records: it is also how late a stop or a probe is noticed
 * @param retryFrom first wait after a failed reading, doubled each time: a broker that restarts is back in seconds
 * @param retryUpTo longest wait: nobody wants to wait longer for an edge after its broker is back
 * @param probeEvery how often the broker is asked whether the topic is still the same one, and thereby whether it is there
 * @param awayAfter how long the broker may not answer before this edge calls itself not ready: longer than a restart of
 *     one broker of several, shorter than anyone should be sent to an edge that stands still
 */
public record TailSettings(
        @DurationMin(millis = 1) @DefaultValue("100ms") Duration pollWithin,
        @DurationMin(millis = 1) @DefaultValue("200ms") Duration retryFrom,
        @DurationMin(millis = 1) @DefaultValue("5s") Duration retryUpTo,
        @DurationMin(millis = 1) @DefaultValue("2s") Duration probeEvery,
        @DurationMin(millis = 1) @DefaultValue("10s") Duration awayAfter) {}
