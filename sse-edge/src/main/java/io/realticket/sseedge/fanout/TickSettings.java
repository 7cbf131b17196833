package io.realticket.sseedge.fanout;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the fan-out looks at the views, and how much it does at a time.
 *
 * @param shortest time from one tick to the next: below 50 ms nobody sees a difference
 * @param longest time under load: half a second is what the system before this one took always
 * @param aheadWait how long a cursor ahead of this edge waits for it: another edge is rarely a second faster
 * @param catchUpsMax from how many different cursors changes are gathered for one show in one tick: each is a pass over
 *     its seats, and 64 passes over the largest hall stay below the shortest tick. Whoever comes from yet another cursor
 *     gets the snapshot that all share
 * @param channelsMax different section sets, and waiting rooms, that are watched at the same time, over all shows: each is
 *     encoded by itself
 * @param queueEvery least time between two frames about a waiting room, however often it changes: with the half second that
 *     its record may take, who is called knows within 1.5 s
 */
public record TickSettings(
        @DurationMin(millis = 1) @DefaultValue("50ms") Duration shortest,
        @DurationMin(millis = 1) @DefaultValue("500ms") Duration longest,
        @DurationMin(millis = 0) @DefaultValue("1s") Duration aheadWait,
        @Min(1) @Max(10_000) @DefaultValue("64") int catchUpsMax,
        @Min(1) @Max(1_000_000) @DefaultValue("4096") int channelsMax,
        @DurationMin(millis = 1) @DefaultValue("1s") Duration queueEvery) {}
