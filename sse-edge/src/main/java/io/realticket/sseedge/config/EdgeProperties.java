package io.realticket.sseedge.config;

import io.realticket.sseedge.fanout.ConnectionSettings;
import io.realticket.sseedge.fanout.FanoutSettings;
import io.realticket.sseedge.fanout.RequestLimits;
import io.realticket.sseedge.fanout.TickSettings;
import io.realticket.sseedge.jwks.KeySettings;
import io.realticket.sseedge.pass.PassDemand;
import io.realticket.sseedge.presence.PresenceNotes;
import io.realticket.sseedge.report.PresenceSettings;
import io.realticket.sseedge.tail.TailSettings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
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
 * @param passes {@code demanded}: the seats of a show with a waiting room are shown for a pass alone; {@code ignored} behind a
 *     proxy that has looked at passes itself
 * @param jwksUrl where the keys of passes are published: by command-api, which gives passes, on this machine
 * @param name what the waiting rooms know this edge by: no other edge may have it; the name of the machine and the port if
 *     it is not said. It leaves room for a number, since an edge with very many visitors speaks under several names
 */
@Validated
@ConfigurationProperties("realticket.edge")
public record EdgeProperties(
        @NotNull @DefaultValue("127.0.0.1") InetAddress address,
        @Min(0) @Max(65_535) @DefaultValue("8081") int port,

        @DefaultValue({"http://localhost:8080", "http://127.0.0.1:8080"})
        Set<String> allowedOrigins,

        @DurationMin(millis = 1) @DefaultValue("5s") Duration shutdownWithin,
        @NotNull @DefaultValue("demanded") PassDemand passes,

        @NotNull @DefaultValue("http://127.0.0.1:8080/.well-known/jwks.json")
        URI jwksUrl,

        @Nullable @Size(min = 1, max = PresenceNotes.NAME_LENGTH_MAX)
        String name,

        @Valid @DefaultValue TickSettings tick,
        @Valid @DefaultValue RequestLimits request,
        @Valid @DefaultValue ConnectionSettings connection,
        @Valid @DefaultValue TailSettings tail,
        @Valid @DefaultValue KeySettings keys,
        @Valid @DefaultValue PresenceSettings presence) {

    /** Returns what the fan-out is told. */
    FanoutSettings fanout() {
        InetSocketAddress bind = new InetSocketAddress(address, port);
        return new FanoutSettings(bind, allowedOrigins, shutdownWithin, passes, tick, request, connection);
    }
}
