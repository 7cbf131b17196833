package io.realticket.sseedge.fanout;

import io.realticket.sseedge.view.Cursor;
import io.realticket.sseedge.view.RoomView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who watches one waiting room. They are told its latest record, not more often than once in a while; who comes in
 * between gets it at once. Belongs to the fan-out's thread; closing it lets go of its bytes.
 */
final class RoomChannel implements AutoCloseable {
    private final long everyNanos;
    private final Function<RoomView, RoomEdition> editions;
    private final Audiences audiences;
    private final List<Ask> asks = new ArrayList<>();
    private @Nullable RoomEdition edition;
    private long writtenAtNanos;
    private @Nullable Cursor told;
    private long toldAtNanos;

    /**
     * @param everyNanos least time between two frames for everybody, and longest that one is given to those who come
     * @param editions write a frame
     */
    RoomChannel(long everyNanos, Function<RoomView, RoomEdition> editions, int burstsQueuedMax) {
        this.everyNanos = everyNanos;
        this.editions = editions;
        this.audiences = new Audiences(burstsQueuedMax);
    }

    /** Takes an ask that the next tick answers. */
    void add(Ask ask) {
        asks.add(ask);
    }

    /** Tells everybody how the room stands if that is due, then answers what was asked. */
    void tick(RoomView view, long nowNanos) {
        Cursor before = told;
        if (before == null || (!before.equals(view.at()) && nowNanos - toldAtNanos >= everyNanos)) {
            if (before != null) {
                audiences.broadcast(edition(view, nowNanos)::burst);
            }
            told = view.at();
            toldAtNanos = nowNanos;
        }
        if (told != null) {
            audiences.settle(told);
        }
        // Whoever has an answer leaves; if one of them meets a bug, all are still there to be told.
        asks.removeIf(ask -> {
            audiences.serve(ask, edition(view, nowNanos).burst(ask.subscriber().coding()));
            return true;
        });
    }

    private RoomEdition edition(RoomView view, long nowNanos) {
        RoomEdition latest = edition;
        if (latest != null && latest.at().equals(view.at()) && nowNanos - writtenAtNanos < everyNanos) {
            return latest;
        }
        close();
        RoomEdition written = editions.apply(view);
        edition = written;
        writtenAtNanos = nowNanos;
        return written;
    }

    /** Ends every stream and refuses who is waiting. */
    void end(Problem problem) {
        asks.forEach(ask -> ask.subscriber().turnAway(problem));
        asks.clear();
        audiences.end();
        told = null;
        close();
    }

    /** Whether anybody is left; forgets who is not. */
    boolean isWatched() {
        return audiences.isWatched() || !asks.isEmpty();
    }

    /** Whether event loops have not finished what they were given. */
    boolean isUndelivered() {
        return audiences.isUndelivered();
    }

    @Override
    public void close() {
        if (edition != null) {
            edition.close();
            edition = null;
        }
    }
}
