package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.RoomSettings;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a room has one of, as it is or as a decision leaves it. */
interface RoomParts {
    /** Returns the part of {@code kind}, or null if the room has none. */
    <T extends RoomRow.Part> @Nullable T find(Class<T> kind);

    /** Returns what the room is decided by, or null if the show has no waiting room. */
    default @Nullable RoomSettings settings() {
        RoomRow.Settings row = find(RoomRow.Settings.class);
        return row == null ? null : row.settings();
    }

    default RoomRow.Capacity capacity() {
        return orElse(find(RoomRow.Capacity.class), RoomRow.Capacity.NONE);
    }

    default RoomRow.Doors doors() {
        return orElse(find(RoomRow.Doors.class), RoomRow.Doors.NONE);
    }

    default RoomRow.Clock clock() {
        return orElse(find(RoomRow.Clock.class), RoomRow.Clock.NONE);
    }

    default RoomRow.Stock stock() {
        return orElse(find(RoomRow.Stock.class), RoomRow.Stock.NONE);
    }

    /** Returns the order of those who are drawn, or {@link LineDraw#NONE}. */
    default LineDraw draw() {
        RoomRow.Drawn row = find(RoomRow.Drawn.class);
        return row == null ? LineDraw.NONE : row.draw();
    }

    /** Whether the room has let everybody go. It never has anybody in it again. */
    default boolean isEmptied() {
        return find(EmptyingRow.Emptied.class) != null;
    }

    /** Returns the first instant at which the room, which must be open, need not keep its visitors any more. */
    default Instant keptUntil() {
        EmptyingRow.Kept kept = find(EmptyingRow.Kept.class);
        // A room of before such rows were written has none.
        return kept == null ? Objects.requireNonNull(settings()).closesAt().plus(RoomSettings.KEPT_FOR) : kept.until();
    }

    private static <T> T orElse(@Nullable T row, T none) {
        return row == null ? none : row;
    }
}
