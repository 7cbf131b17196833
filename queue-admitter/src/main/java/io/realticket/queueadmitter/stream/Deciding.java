package io.realticket.queueadmitter.stream;

import io.realticket.contracts.queue.QueueCommand;
import io.realticket.queueadmitter.admission.Decision;
import io.realticket.queueadmitter.admission.Room;
import java.time.Instant;

/** What the processor asks for a decision: {@link io.realticket.queueadmitter.admission.RoomDecider#decide}. */
@FunctionalInterface
interface Deciding {
    /** Returns what {@code command} does to {@code room}, which it only reads. */
    Decision decide(Room room, QueueCommand command, Instant now);
}
