package io.realticket.commandapi.room;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How every waiting room stands, and how many came of late, as far as it was heard. Thread-safe. */
public final class LiveRooms implements QueueStateListener {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<ShowId, Heard> rooms = new ConcurrentHashMap<>();

    /**
     * A waiting room.
     *
     * @param room how it stands
     * @param joinedInLastMinute how many joined in the minute before one asked, or since it was first heard of
     */
    public record Line(QueueState.Room room, int joinedInLastMinute) {}

    @Override
    public void heard(QueueStateKey key, @Nullable QueueState state) {
        if (key.pass() != null) {
            return;
        }
        if (state instanceof QueueState.Room room) {
            // Whoever asks never meets one that nothing was heard of.
            rooms.compute(key.showId(), (_, heard) -> (heard == null ? new Heard() : heard).and(room));
        } else {
            rooms.remove(key.showId());
        }
    }

    @Override
    public void clear() {
        rooms.clear();
    }

    /** Returns how the room of {@code show} stands; empty if it has none. */
    public Optional<Line> line(ShowId show, Instant now) {
        return Optional.ofNullable(rooms.get(show)).map(heard -> heard.line(now));
    }

    /** What was heard of one room in the last minute before its last word, once a second, and the last before that. */
    private static final class Heard {
        private final Deque<QueueState.Room> latest = new ArrayDeque<>();

        synchronized Heard and(QueueState.Room room) {
            boolean sameSecond = !latest.isEmpty()
                    && latest.getLast().at().getEpochSecond() == room.at().getEpochSecond();
            if (sameSecond && latest.size() > 1) {
                latest.removeLast();
            }
            latest.addLast(room);
            forgetBefore(room.at().minus(MINUTE));
            return this;
        }

        synchronized Line line(Instant now) {
            forgetBefore(now.minus(MINUTE));
            return new Line(
                    latest.getLast(),
                    latest.getLast().joined() - latest.getFirst().joined());
        }

        private void forgetBefore(Instant start) {
            while (latest.size() > 1 && isBy(start)) {
                latest.removeFirst();
            }
        }

        // The first is the count that the minute began with, so it goes once the second tells that.
        private boolean isBy(Instant start) {
            return !latest.stream().skip(1).findFirst().orElseThrow().at().isAfter(start);
        }
    }
}
