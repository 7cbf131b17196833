package io.realticket.queueadmitter.stream;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.queueadmitter.admission.Room;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Notices when a room wants to be told the time and asks for a tick, so that what is due is decided through the log like
 * everything else. Time is estimated broker time: the last append time seen plus what has elapsed since on the monotonic
 * clock, never this machine's wall clock. Before the first record there is no such time, so one tick is sent to learn it.
 * Owned by the task's thread.
 */
final class TickClock {
    /** How long a tick may be under way before it is sent again. */
    private static final Duration ANSWER_MAX = Duration.ofSeconds(1);

    private final TickSender sender;
    private final LongSupplier nanoTime;
    private final Map<ShowId, Long> underWaySinceNanos = new HashMap<>();
    private long appendedMillis = Long.MIN_VALUE;
    private long appendedNanos;
    private @Nullable ShowId deleting;

    /** @param nanoTime the monotonic clock */
    TickClock(TickSender sender, LongSupplier nanoTime) {
        this.sender = sender;
        this.nanoTime = nanoTime;
    }

    /** Learns the broker's time from the append time of a record. */
    void appended(long millis) {
        appendedMillis = millis;
        appendedNanos = nanoTime.getAsLong();
    }

    /** Learns that a command came through: if it is a tick, its show may be sent another. */
    void answered(QueueCommand command) {
        if (command instanceof QueueCommand.Tick) {
            underWaySinceNanos.remove(command.showId());
        }
    }

    /**
     * Sends a tick for each of {@code rooms} that wants one and has none under way; but of those that delete what they let go
     * one is served until it is done, since nothing waits for that, and many may be over at once.
     */
    void look(Iterable<Room> rooms) {
        long now = nanoTime.getAsLong();
        // A tick that did not come through was lost, or there is no need of it any more: either way it is forgotten.
        underWaySinceNanos.values().removeIf(since -> now - since >= ANSWER_MAX.toNanos());
        deleting = deletingOf(rooms);
        for (Room room : rooms) {
            boolean waits = room.isDeleting() && !room.showId().equals(deleting);
            if (!waits && isDue(room, now) && underWaySinceNanos.putIfAbsent(room.showId(), now) == null) {
                sender.send(room.showId());
            }
        }
    }

    // The one that deletes now goes on; if it is done, or stands still, another begins.
    private @Nullable ShowId deletingOf(Iterable<Room> rooms) {
        ShowId next = null;
        for (Room room : rooms) {
            boolean deletes = room.isDeleting() && room.nextTickAt().isBefore(Instant.MAX);
            if (deletes && (next == null || room.showId().equals(deleting))) {
                next = room.showId();
            }
        }
        return next;
    }

    /** Returns how many ticks may still come through. */
    int underWay() {
        return underWaySinceNanos.size();
    }

    private boolean isDue(Room room, long now) {
        Instant wanted = room.nextTickAt();
        return wanted.isBefore(Instant.MAX)
                && (appendedMillis == Long.MIN_VALUE || wanted.toEpochMilli() <= estimatedMillis(now));
    }

    private long estimatedMillis(long now) {
        return appendedMillis + Duration.ofNanos(now - appendedNanos).toMillis();
    }
}
