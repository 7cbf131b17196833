package io.realticket.commandapi.room;

import io.realticket.contracts.queue.QueueReply;

/** Hears what waiting rooms reply. Thread-safe. */
public interface QueueReplyListener {
    /** A waiting room has replied. */
    void replied(QueueReply reply);
}
