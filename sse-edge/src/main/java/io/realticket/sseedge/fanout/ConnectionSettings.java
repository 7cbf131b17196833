package io.realticket.sseedge.fanout;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How one stream lives. Every time is measured by the machine's monotonic clock.
 *
 * @param keepAliveEvery longest silence: proxies and mobile networks forget connections from about 30 s on
 * @param stalledAfter how long a reader may take no byte of what waits for it: then it is not slow, but gone
 * @param ageMax longest life, shortened for each connection by up to a fifth: connections spread over new edges
 * @param retry shortest wait that a client is told; each is told up to three times as long, so that they do not come back
 *     all at once
 * @param burstsQueuedMax bursts that wait for one connection, and for one event loop: beyond, readers are moved forward
 * @param unsentBytesMax what the kernel keeps unsent for one connection (where it can be told): the less, the earlier a
 *     slow reader is noticed, and the less of the past it still has to read
 * @param sendBufferBytes what the kernel keeps for one connection altogether: about 1 MB/s at 100 ms round trip
 */
public record ConnectionSettings(
        @DurationMin(millis = 1) @DefaultValue("15s") Duration keepAliveEvery,
        @DurationMin(millis = 1) @DefaultValue("30s") Duration stalledAfter,
        @DurationMin(millis = 1) @DefaultValue("30m") Duration ageMax,
        @DurationMin(millis = 1) @DefaultValue("1s") Duration retry,
        @Min(1) @Max(16) @DefaultValue("2") int burstsQueuedMax,
        @Min(1_024) @Max(1_048_576) @DefaultValue("16384") int unsentBytesMax,
        @Min(4_096) @Max(4_194_304) @DefaultValue("65536") int sendBufferBytes) {}
