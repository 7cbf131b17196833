package io.realticket.sseedge.view;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Every waiting room, as one reading of {@code queue-state} from its beginning shows it. Thread-safe with one writer. */
public final class RoomViews {
    private final String topicId;
    private final ConcurrentMap<ShowId, RoomView> rooms = new ConcurrentHashMap<>();
    private final RevokedPasses revoked = new RevokedPasses(RevokedPasses.PASSES_MAX);

    /** @param topicId the broker's id of the topic, which another topic of the same name does not share */
    public RoomViews(String topicId) {
        this.topicId = topicId;
    }

    /** Returns the waiting room of {@code show}, or null if it has none. */
    public @Nullable RoomView room(ShowId show) {
        return rooms.get(show);
    }

    /** Returns the passes of all shows that ended before their time. */
    public RevokedPasses revoked() {
        return revoked;
    }

    /**
     * Applies the record at {@code offset}, and throws {@link IllegalArgumentException}, changing nothing, if its value
     * is not what its key names.
     */
    public void put(QueueStateKey key, QueueState state, long offset) {
        PassId pass = key.pass();
        if (pass == null && state instanceof QueueState.Room room) {
            Cursor at = new Cursor(Epoch.of(topicId, key.showId()), offset);
            rooms.put(key.showId(), new RoomView(at, room));
        } else if (pass != null && state instanceof QueueState.Pass given) {
            if (given.revoked()) {
                revoked.put(pass, given.until());
            } else {
                revoked.remove(pass);
            }
        } else {
            throw new IllegalArgumentException("the key " + key + " does not go with the value " + state);
        }
    }

    /** Applies a tombstone. */
    public void remove(QueueStateKey key) {
        PassId pass = key.pass();
        if (pass == null) {
            rooms.remove(key.showId());
        } else {
            revoked.remove(pass);
        }
    }

    /** Forgets passes that would have ended long before {@code now} anyway. */
    public void forget(Instant now) {
        revoked.forget(now);
    }
}
