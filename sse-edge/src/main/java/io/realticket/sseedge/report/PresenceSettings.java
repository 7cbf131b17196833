package io.realticket.sseedge.report;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the waiting rooms are told who is there.
 *
 * @param changesEvery who came and who left: with the way to the broker, within a quarter of a second
 * @param digestEvery everybody who is there: an edge that is silent for 10 s is given up, so one digest may be lost
 */
public record PresenceSettings(
        @DurationMin(millis = 1) @DefaultValue("200ms") Duration changesEvery,

        @DurationMin(millis = 1) @DurationMax(seconds = 5) @DefaultValue("5s")
        Duration digestEvery) {}
