package io.realticket.sseedge.fanout;

import io.realticket.sseedge.pass.PassDemand;
import jakarta.validation.Valid;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Set;

/**
 * All that the fan-out can be told.
 *
 * @param bind where to listen; port 0 for any free one
 * @param allowedOrigins pages that may read the streams, as browsers write them in {@code Origin}
 * @param shutdownWithin how long open streams may take to end when the server stops
 * @param passes what streams of seats ask for where there is a waiting room
 */
public record FanoutSettings(
        InetSocketAddress bind,
        Set<String> allowedOrigins,
        Duration shutdownWithin,
        PassDemand passes,
        @Valid TickSettings tick,
        @Valid RequestLimits request,
        @Valid ConnectionSettings connection) {
    /** Keeps a copy. */
    public FanoutSettings {
        allowedOrigins = Set.copyOf(allowedOrigins);
    }
}
