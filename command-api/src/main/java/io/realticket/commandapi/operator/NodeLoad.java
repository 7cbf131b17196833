package io.realticket.commandapi.operator;

import java.time.Duration;
import java.util.Optional;

/** What this node has before it. Thread-safe. */
public interface NodeLoad {
    /** What half of those who were answered waited at most, and all but one in a hundred. */
    record Waits(Duration median, Duration slow) {}

    /** Returns how many commands wait for a reply. */
    int pendingCommands();

    /** Returns how many records of {@code seat-events} are still to be applied; 0 on a node that does not lead. */
    long projectionLag();

    /** Returns how long those who asked for seats at this node waited for their answers, in the last minute. */
    Optional<Waits> waits();
}
