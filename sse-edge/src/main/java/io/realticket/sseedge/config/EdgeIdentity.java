package io.realticket.sseedge.config;

import io.realticket.sseedge.presence.PresenceNotes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** What an edge calls itself before the waiting rooms. */
final class EdgeIdentity {
    private static final String NAMELESS_HOST = "localhost";

    private EdgeIdentity() {}

    /** Returns {@code configured}, or a name that no other edge of the cluster has: this machine's and {@code port}. */
    static String name(@Nullable String configured, int port) {
        return configured == null ? fitting(host(), port) : configured;
    }

    // Orchestrators put what tells hosts apart at the end of their names.
    static String fitting(String host, int port) {
        String end = ":" + port;
        int over = Math.max(0, host.length() + end.length() - PresenceNotes.NAME_LENGTH_MAX);
        return host.substring(over) + end;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // The machine does not know its own name. The port is told, and a name can be configured.
            return NAMELESS_HOST;
        }
    }
}
