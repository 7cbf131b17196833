package io.realticket.commandapi.operator;

/** What this node has before it. Thread-safe. */
public interface NodeLoad {
    /** Returns how many commands wait for a reply. */
    int pendingCommands();

    /** Returns how many records of {@code seat-events} are still to be applied; 0 on a node that does not lead. */
    long projectionLag();
}
