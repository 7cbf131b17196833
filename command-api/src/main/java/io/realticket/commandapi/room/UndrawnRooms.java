package io.realticket.commandapi.room;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import io.realticket.contracts.queue.RoomStatus;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which waiting rooms wait for the secret of their draw, as far as it was heard. Thread-safe. */
public final class UndrawnRooms implements QueueStateListener {
    private final Set<ShowId> shows = ConcurrentHashMap.newKeySet();

    @Override
    public void heard(QueueStateKey key, @Nullable QueueState state) {
        if (key.pass() != null) {
            return;
        }
        if (state instanceof QueueState.Room room && room.status() == RoomStatus.UNDRAWN) {
            shows.add(key.showId());
        } else {
            shows.remove(key.showId());
        }
    }

    @Override
    public void clear() {
        shows.clear();
    }

    /** Returns the shows of these rooms. */
    public Set<ShowId> shows() {
        return Set.copyOf(shows);
    }
}
