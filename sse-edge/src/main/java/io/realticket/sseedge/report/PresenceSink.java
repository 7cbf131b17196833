package io.realticket.sseedge.report;

import io.realticket.contracts.queue.QueueCommand;

/** Where notes of presence go. Used by one thread. */
public interface PresenceSink extends AutoCloseable {
    /** Sends a note, or returns false at once or after a short while if it cannot be taken: then it is lost. */
    boolean send(QueueCommand note);

    /** Sends what it has taken, if that can be done in a short while, and lets go of everything. */
    @Override
    void close();
}
