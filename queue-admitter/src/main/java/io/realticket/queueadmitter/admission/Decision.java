package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueReply;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one command.
 *
 * @param events the facts to append, numbered on from the room's version
 * @param reply the answer for the one who asked
 * @param changes the rows to put, but for the header
 * @param header the room's next, still with the offset of the last command; null if nothing changed
 * @param forgotten passes that need not be told of any more
 */
public record Decision(
        List<QueueEvent> events,
        QueueReply reply,
        List<RoomRow> changes,
        RoomRow.@Nullable Header header,
        List<PassId> forgotten) {
    /** Copies the lists. */
    public Decision {
        events = List.copyOf(events);
        changes = List.copyOf(changes);
        forgotten = List.copyOf(forgotten);
    }

    /** Whether the room stays as it is. */
    public boolean changesNothing() {
        return header == null;
    }

    /**
     * Returns the rows to put, in their order: none if nothing changes.
     *
     * @param commandOffset of the command decided
     */
    public List<RoomRow> rows(long commandOffset) {
        if (header == null) {
            return List.of();
        }
        List<RoomRow> rows = new ArrayList<>(changes);
        // Last, so that a header never promises what is not there.
        rows.add(header.at(commandOffset));
        return rows;
    }
}
