package io.realticket.queueadmitter.admission;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The edges that see visitors of a room, by number and by name. */
final class Edges {
    /** Most edges that are listened to: with as many passes as one speaks of, far more than fit inside. */
    static final int EDGES_MAX = 1_000;

    private final NavigableMap<Integer, RoomRow.Edge> byNumber = new TreeMap<>();
    private final Map<String, Integer> byName = new HashMap<>();

    void put(RoomRow.EdgeRow row) {
        RoomRow.Edge before = byNumber.remove(row.edge());
        if (before != null) {
            byName.remove(before.name(), before.edge());
        }
        if (row instanceof RoomRow.Edge edge) {
            byNumber.put(edge.edge(), edge);
            byName.put(edge.name(), edge.edge());
        }
    }

    /** Returns all, by their numbers. */
    Collection<RoomRow.Edge> all() {
        return byNumber.values();
    }

    RoomRow.@Nullable Edge numbered(int number) {
        return byNumber.get(number);
    }

    RoomRow.@Nullable Edge named(String name) {
        Integer number = byName.get(name);
        return number == null ? null : byNumber.get(number);
    }
}
