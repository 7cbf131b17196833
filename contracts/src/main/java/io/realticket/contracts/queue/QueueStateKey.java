package io.realticket.contracts.queue;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import org.jspecify.annotations.Nullable;

/**
 * The key of a record in {@code queue-state}: the show, and for a pass {@code show/pass}.
 *
 * @param pass null if the record is of the room itself
 */
public record QueueStateKey(ShowId showId, @Nullable PassId pass) {
    /** Returns the key of the room. */
    public static QueueStateKey room(ShowId show) {
        return new QueueStateKey(show, null);
    }

    /** Returns the key of a pass. */
    public static QueueStateKey pass(ShowId show, PassId pass) {
        return new QueueStateKey(show, pass);
    }

    /** Returns the key that {@code text} spells, and throws {@link IllegalArgumentException} if it spells none. */
    public static QueueStateKey of(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? room(ShowId.of(text))
                : pass(ShowId.of(text.substring(0, slash)), PassId.of(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return pass == null ? showId.toString() : showId + "/" + pass;
    }
}
