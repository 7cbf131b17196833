package io.realticket.infra.bench;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.queueadmitter.admission.Decision;
import io.realticket.queueadmitter.admission.Room;
import io.realticket.queueadmitter.admission.RoomDecider;
import java.time.Instant;
import java.util.UUID;

/** One waiting room decided in memory, as the processor does it but without JSON, changelog or Kafka. */
final class RoomRun {
    /** The show whose room it is. */
    static final ShowId SHOW = new ShowId(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L));

    private final RoomDecider decider = new RoomDecider();
    private final Room room = new Room(SHOW);
    private long offset;

    /** Opens the room at {@code now}, which is the time of its first decision. */
    RoomRun(RoomSettings settings, Instant now) {
        decide(RoomRecords.open(SHOW, settings), now);
    }

    Room room() {
        return room;
    }

    /** Decides {@code command}, appended at {@code now}, and puts the rows that follow. */
    Decision decide(QueueCommand command, Instant now) {
        Decision decision = decider.decide(room, command, RoomDecider.time(room, now));
        decision.rows(offset++).forEach(room::put);
        return decision;
    }
}
