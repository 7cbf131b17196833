package io.realticket.sseedge.fanout;

import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.sseedge.pass.PassKeySource;
import io.realticket.sseedge.presence.Attendance;
import io.realticket.sseedge.view.ServedViews;
import java.time.InstantSource;

/**
 * What the streams need of the rest of the edge.
 *
 * @param served what they tell
 * @param keys by which they know a pass
 * @param attendance where they say who is there
 * @param clock of this machine: it ends passes, and frames say it
 */
public record FanoutParts(
        ServedViews served, PassKeySource keys, Attendance attendance, InstantSource clock, MeterRegistry registry) {}
