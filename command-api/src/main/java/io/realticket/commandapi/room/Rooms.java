package io.realticket.commandapi.room;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.RoomSettings;
import java.util.Optional;

/** Which shows have a waiting room. Thread-safe. */
public interface Rooms {
    /** Returns by what {@code show}'s waiting room is decided; empty if it has none. */
    Optional<RoomSettings> room(ShowId show);
}
