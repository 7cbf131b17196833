package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.ShowId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The latest row of each key, as compaction leaves them. */
final class Changelog {
    private record Key(Class<?> kind, int number) {}

    private final Map<Key, RoomRow> latest = new LinkedHashMap<>();

    void put(RoomRow row) {
        Key key = switch (row) {
            case RoomRow.Header header -> new Key(RoomRow.Header.class, 0);
            case RoomRow.Part part -> new Key(part.getClass(), 0);
            case RoomRow.EdgeRow edge -> new Key(RoomRow.EdgeRow.class, edge.edge());
            case RoomRow.Visitor visitor -> new Key(RoomRow.Visitor.class, visitor.number());
            case EmptyingRow.NoVisitor none -> new Key(RoomRow.Visitor.class, none.number());
            case EmptyingRow.NoDraw none -> new Key(RoomRow.Drawn.class, 0);
        };
        latest.put(key, row);
    }

    /** Returns how many rows there are. */
    int size() {
        return latest.size();
    }

    /** Returns the rows, and tombstones. */
    Collection<RoomRow> rows() {
        return latest.values();
    }

    private static boolean isTombstone(RoomRow row) {
        return row instanceof RoomRow.NoEdge
                || row instanceof EmptyingRow.NoDraw
                || row instanceof EmptyingRow.NoVisitor;
    }

    /** Makes a new room of the rows in an order by chance, with or without those that say nothing. */
    Room restored(ShowId show, Random random) {
        List<RoomRow> rows = new ArrayList<>(latest.values());
        Collections.shuffle(rows, random);
        boolean tombstones = random.nextBoolean();
        Room room = new Room(show);
        for (RoomRow row : rows) {
            if (tombstones || !isTombstone(row)) {
                room.put(row);
            }
        }
        return room;
    }
}
