package io.realticket.queueadmitter.admission;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The edges of a room as a decision in the making leaves them. */
final class EdgeChanges {
    private final Room room;
    private final Map<Integer, RoomRow.EdgeRow> changed = new TreeMap<>();

    EdgeChanges(Room room) {
        this.room = room;
    }

    void put(RoomRow.EdgeRow edge) {
        changed.put(edge.edge(), edge);
    }

    /** Returns the edge called {@code name}, or null if it sees nobody. */
    RoomRow.@Nullable Edge find(String name) {
        RoomRow.Edge edge = room.edges().named(name);
        return edge != null && changed.get(edge.edge()) instanceof RoomRow.NoEdge ? null : edge;
    }

    /** Returns an edge that was not heard of before, or null if there are too many. */
    RoomRow.@Nullable Edge add(String name, UUID incarnation, Instant now) {
        for (int number = 0; number < Edges.EDGES_MAX; number++) {
            boolean isFree = room.edge(number) == null || changed.get(number) instanceof RoomRow.NoEdge;
            if (isFree && !(changed.get(number) instanceof RoomRow.Edge)) {
                return new RoomRow.Edge(number, name, incarnation, now);
            }
        }
        return null;
    }

    /** Returns all edges that were there before, by their numbers. */
    List<RoomRow.Edge> before() {
        return List.copyOf(room.edges().all());
    }

    /** Returns the numbers of those whom {@code edge} sees and who are still inside, smallest first. */
    NavigableSet<Integer> seenBy(RoomRow.@Nullable Edge edge, VisitorChanges visitors) {
        NavigableSet<Integer> seen = new TreeSet<>();
        if (edge != null) {
            for (int number : room.slots().seenBy(edge.edge())) {
                if (visitors.find(number) instanceof RoomRow.Inside inside
                        && inside.edges().contains(edge.edge())) {
                    seen.add(number);
                }
            }
        }
        return seen;
    }

    /** Returns the rows to put. */
    Collection<RoomRow.EdgeRow> rows() {
        return changed.values();
    }
}
