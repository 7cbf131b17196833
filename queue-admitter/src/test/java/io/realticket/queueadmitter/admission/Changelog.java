package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.ShowId;
import java.util.ArrayList;
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
        };
        latest.put(key, row);
    }

    /** Returns how many rows there are. */
    int size() {
        return latest.size();
    }

    /** Makes a new room of the rows in an order by chance, with or without those that say nothing. */
    Room restored(ShowId show, Random random) {
        List<RoomRow> rows = new ArrayList<>(latest.values());
        Collections.shuffle(rows, random);
        boolean tombstones = random.nextBoolean();
        Room room = new Room(show);
        for (RoomRow row : rows) {
            if (tombstones || !(row instanceof RoomRow.NoEdge)) {
                room.put(row);
            }
        }
        return room;
    }
}
