package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import java.time.Instant;

/**
 * Decides who waits and who may go in. A pure function of its arguments. No show has a waiting room yet (its admission
 * is {@link io.realticket.contracts.seat.Admission#NONE}), so everyone is sent straight in and nothing is remembered.
 */
public final class AdmissionDecider {
    /**
     * Returns the answer to {@code command}.
     *
     * @param now broker append time of the command, never the wall clock
     */
    public QueueReply decide(QueueCommand command, Instant now) {
        return switch (command) {
            case QueueCommand.Join join ->
                new QueueReply.NoWaitingRoom(join.commandId(), join.showId(), now, join.buyer());
            case QueueCommand.SetCapacity set -> new QueueReply.NoWaitingRoom(set.commandId(), set.showId(), now, null);
        };
    }
}
