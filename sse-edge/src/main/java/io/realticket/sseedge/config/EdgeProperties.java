package io.realticket.sseedge.config;

import io.realticket.sseedge.fanout.ConnectionSettings;
import io.realticket.sseedge.fanout.FanoutSettings;
import io.realticket.sseedge.fanout.RequestLimits;
import io.realticket.sseedge.fanout.TickSettings;
import io.realticket.sseedge.tail.TailSettings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * All that sse-edge can be told.
 *
 * @param address where to listen; loopback, so that nothing is open to a network before someone wants it
 * @param port where to listen; 0 for any free one
 * @param allowedOrigins pages that may read the streams: those that command-api serves on this machine
 * @param shutdownWithin how long open streams may take to end when the edge stops: less than orchestrators wait
 */
@Validated
@ConfigurationProperties("realticket.edge")
public record EdgeProperties(
        @NotNull @DefaultValue("127.0.0.1") InetAddress address,
        @Min(0) @Max(65_535) @DefaultValue("8081") int port,

        @DefaultValue({"http://localhost:8080", "http://127.0.0.1:8080"})
        Set<String> allowedOrigins,

        @DurationMin(millis = 1) @DefaultValue("5s") Duration shutdownWithin,
        @Valid @DefaultValue TickSettings tick,
        @Valid @DefaultValue RequestLimits request,
        @Valid @DefaultValue ConnectionSettings connection,
        @Valid @DefaultValue TailSettings tail) {

    /** Returns what the fan-out is told. */
    FanoutSettings fanout() {
        InetSocketAddress bind = new InetSocketAddress(address, port);
        return new FanoutSettings(bind, allowedOrigins, shutdownWithin, tick, request, connection);
    }
}
