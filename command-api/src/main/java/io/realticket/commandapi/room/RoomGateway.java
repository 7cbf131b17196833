package io.realticket.commandapi.room;

import io.realticket.contracts.queue.QueueCommand;

/** Carries commands to the waiting rooms and brings back their replies. Thread-safe. */
public interface RoomGateway {
    /**
     * Sends {@code command} and returns its answer; blocks no longer than the bounds of sending and answering. Whatever became
     * of it, it may be asked again: all that is asked of a waiting room has the same outcome the second time.
     */
    RoomAnswer ask(QueueCommand command);
}
