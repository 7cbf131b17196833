package io.realticket.sseedge.config;

import io.realticket.sseedge.presence.PresenceNotes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an edge calls itself before the waiting rooms: it speaks for itself alone, so no two may have the same name. */
final class EdgeIdentity {
    private static final Pattern ANY_HOST = Pattern.compile("(?i)localhost(\\..*)?|127\\..*|0\\.0\\.0\\.0|[0:]*:1?");

    private EdgeIdentity() {}

    /**
     * Returns {@code configured}, or a name that no other edge of the cluster has: this machine's and {@code port}.
     *
     * @param start another one with every start
     */
    static String name(@Nullable String configured, int port, UUID start) {
        return configured == null ? ofHost(host(), port, start) : configured;
    }

    /**
     * Returns the name of an edge on {@code host}. A host that has none, or one that every host has, is told by the
     * {@code start}: the edge is another one then after each, and what the one before saw is forgotten by its silence.
     */
    static String ofHost(@Nullable String host, int port, UUID start) {
        if (host == null || host.isBlank() || ANY_HOST.matcher(host).matches()) {
            return fitting(start.toString(), port);
        }
        return fitting(host, port);
    }

    // Orchestrators put what tells hosts apart at the end of their names.
    private static String fitting(String host, int port) {
        String end = ":" + port;
        int over = Math.max(0, host.length() + end.length() - PresenceNotes.NAME_LENGTH_MAX);
        return host.substring(over) + end;
    }

    private static @Nullable String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // The machine does not know its own name. What tells this edge apart is its start, or a name that is
            // configured.
            return null;
        }
    }
}
