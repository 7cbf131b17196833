package io.realticket.queueadmitter.stream;

import io.realticket.contracts.id.ShowId;
import io.realticket.queueadmitter.admission.EmptyingRow;
import io.realticket.queueadmitter.admission.Room;
import io.realticket.queueadmitter.admission.RoomRow;
import org.jspecify.annotations.Nullable;

/** Where the rows of a room lie in the store. */
final class RoomRows {
    private RoomRows() {}

    /** Returns the key of {@code row}. */
    static RowKey key(ShowId show, RoomRow row) {
        return switch (row) {
            case RoomRow.Header header -> new RowKey(RowKey.Kind.HEADER, show, 0);
            case RoomRow.Settings settings -> new RowKey(RowKey.Kind.SETTINGS, show, 0);
            case RoomRow.Capacity capacity -> new RowKey(RowKey.Kind.CAPACITY, show, 0);
            case RoomRow.Doors doors -> new RowKey(RowKey.Kind.DOORS, show, 0);
            case RoomRow.Drawn drawn -> new RowKey(RowKey.Kind.DRAWN, show, 0);
            case EmptyingRow.NoDraw none -> new RowKey(RowKey.Kind.DRAWN, show, 0);
            case RoomRow.Clock clock -> new RowKey(RowKey.Kind.CLOCK, show, 0);
            case RoomRow.Stock stock -> new RowKey(RowKey.Kind.STOCK, show, 0);
            case RoomRow.Calls calls -> new RowKey(RowKey.Kind.CALLS, show, 0);
            case RoomRow.Told told -> new RowKey(RowKey.Kind.TOLD, show, 0);
            case EmptyingRow.Kept kept -> new RowKey(RowKey.Kind.KEPT, show, 0);
            case EmptyingRow.Emptied emptied -> new RowKey(RowKey.Kind.EMPTIED, show, 0);
            case RoomRow.EdgeRow edge -> new RowKey(RowKey.Kind.EDGE, show, edge.edge());
            case RoomRow.Visitor visitor -> new RowKey(RowKey.Kind.VISITOR, show, visitor.number());
            case EmptyingRow.NoVisitor none -> new RowKey(RowKey.Kind.VISITOR, show, none.number());
        };
    }

    /** Returns the row with {@code key}, or null if the room has none there. */
    static @Nullable RoomRow row(Room room, RowKey key) {
        return switch (key.kind()) {
            case HEADER -> room.header();
            case SETTINGS -> room.find(RoomRow.Settings.class);
            case CAPACITY -> room.find(RoomRow.Capacity.class);
            case DOORS -> room.find(RoomRow.Doors.class);
            case DRAWN -> room.find(RoomRow.Drawn.class);
            case CLOCK -> room.find(RoomRow.Clock.class);
            case STOCK -> room.find(RoomRow.Stock.class);
            case CALLS -> room.find(RoomRow.Calls.class);
            case TOLD -> room.find(RoomRow.Told.class);
            case KEPT -> room.find(EmptyingRow.Kept.class);
            case EMPTIED -> room.find(EmptyingRow.Emptied.class);
            case EDGE -> room.edge(key.number());
            case VISITOR -> room.visitor(key.number());
        };
    }
}
