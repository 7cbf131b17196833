package io.realticket.sseedge.fanout;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a client may ask for.
 *
 * @param subscribersMax streams at the same time; at about 20 kB each, kernel included, the default takes 0.5 GB
 * @param socketsSpareMax connections beyond the streams, so that who is refused can still be told: more are closed unheard
 * @param sectionsMax sections in one filter: more than a screen shows, and the largest hall is asked for without a filter
 * @param lineBytesMax request line: a filter of the most and longest sections, percent-encoded, fits
 * @param headerBytesMax all headers together: what common servers take
 * @param within how long a client may take to send its request, and a refused one to go
 * @param keysWithin how long a request waits for the key that its pass names: beyond, it is told to come again
 */
public record RequestLimits(
        @Min(1) @Max(1_000_000) @DefaultValue("25000") int subscribersMax,
        @Min(1) @Max(100_000) @DefaultValue("1000") int socketsSpareMax,
        @Min(1) @Max(1_000) @DefaultValue("64") int sectionsMax,
        @Min(256) @Max(65_536) @DefaultValue("12288") int lineBytesMax,
        @Min(256) @Max(65_536) @DefaultValue("8192") int headerBytesMax,
        @DurationMin(millis = 1) @DefaultValue("5s") Duration within,
        @DurationMin(millis = 1) @DefaultValue("2s") Duration keysWithin) {}
