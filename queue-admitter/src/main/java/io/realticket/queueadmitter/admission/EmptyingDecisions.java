package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.QueueEvent;

/**
 * Empties a room that is over. Everybody is let go by one tick, so that nobody is told anything by how far a deletion has
 * come; the rows of the visitors are deleted by the ticks that follow, some by each, so that none of them is long.
 */
final class EmptyingDecisions {
    private EmptyingDecisions() {}

    static void tick(Draft draft) {
        EmptyingRow.Emptied emptied = draft.find(EmptyingRow.Emptied.class);
        if (emptied != null) {
            delete(draft, emptied.left());
        } else if (isOver(draft)) {
            letGo(draft);
        }
    }

    // As the room was before this tick: what ended just now is told of for a while.
    private static boolean isOver(Draft draft) {
        return draft.room().crowd().isAtRest() && !draft.keptUntil().isAfter(draft.now());
    }

    private static void letGo(Draft draft) {
        draft.add(new QueueEvent.RoomEmptied(
                draft.showId(),
                draft.nextVersion(),
                draft.now(),
                draft.visitors().count().waiting(),
                draft.progress().joined()));
        for (RoomRow.Edge edge : draft.edges().before()) {
            draft.edges().put(new RoomRow.NoEdge(edge.edge()));
        }
        if (draft.find(RoomRow.Drawn.class) != null) {
            draft.delete(new EmptyingRow.NoDraw());
        }
        draft.letGo();
    }

    private static void delete(Draft draft, int left) {
        int from = Math.max(0, left - draft.limits().deletedMax());
        for (int number = from; number < left; number++) {
            draft.delete(new EmptyingRow.NoVisitor(number));
        }
        if (from < left) {
            draft.put(new EmptyingRow.Emptied(from));
        }
    }
}
