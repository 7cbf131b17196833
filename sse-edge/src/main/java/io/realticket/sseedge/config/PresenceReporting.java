package io.realticket.sseedge.config;

import io.realticket.contracts.id.CommandIds;
import io.realticket.sseedge.fanout.FanoutParts;
import io.realticket.sseedge.presence.PresenceNotes;
import io.realticket.sseedge.report.PresenceProducer;
import io.realticket.sseedge.report.PresenceReporter;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the reports of presence, once it is known where this edge listens. */
record PresenceReporting(EdgeProperties properties, String bootstrapServers, FanoutParts parts) {
    private static final Logger LOG = LoggerFactory.getLogger(PresenceReporting.class);

    /** Returns a reporter that reports, as an edge that has never been before. */
    PresenceReporter start(int port) {
        UUID incarnation = UUID.randomUUID();
        String name = EdgeIdentity.name(properties.name(), port, incarnation);
        PresenceNotes notes = new PresenceNotes(
                name, incarnation, () -> CommandIds.unrepeated(parts.clock().instant(), ThreadLocalRandom.current()));
        PresenceReporter reporter = new PresenceReporter(
                parts.attendance(),
                notes,
                new PresenceProducer(bootstrapServers, parts.registry()),
                properties.presence(),
                parts.registry());
        reporter.start();
        LOG.info("presence is told edge={} incarnation={}", name, incarnation);
        return reporter;
    }
}
