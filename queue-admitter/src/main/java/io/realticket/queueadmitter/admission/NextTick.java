package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.RoomSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * When a room next wants to be told the time: soon if there is somebody to watch or to call, or something to tell or to
 * delete; else when it opens, closes, may forget a pass, or may let its visitors go.
 */
final class NextTick {
    /** How often a room that has somebody to watch asks for a tick. */
    static final Duration INTERVAL = Duration.ofMillis(500);

    private NextTick() {}

    /** Returns when, or {@link Instant#MAX} if never. */
    static Instant of(Room room) {
        RoomSettings settings = room.settings();
        if (settings == null || room.doors().suspended()) {
            return Instant.MAX;
        }
        Instant ticked = room.clock().tickedAt();
        Instant beat = ticked.plus(INTERVAL);
        boolean open = !beat.isBefore(settings.opensAt())
                && beat.isBefore(settings.closesAt())
                && !room.doors().closed();
        if (room.count().slots() > 0 || (room.count().waiting() > 0 && open) || room.isDeleting()) {
            return beat;
        }
        Stream<Instant> turns =
                Stream.of(settings.opensAt(), settings.closesAt()).filter(ticked::isBefore);
        return Stream.concat(turns, Stream.of(room.slots().forgetAt(), untoldAt(room), emptyAt(room)))
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    // A room that is not at rest has an earlier turn.
    private static Instant emptyAt(Room room) {
        return room.isEmptied() || !room.crowd().isAtRest() ? Instant.MAX : room.keptUntil();
    }

    // When what was decided since the last tick is to be told, at the rate at which it may be.
    private static Instant untoldAt(Room room) {
        RoomRow.Told told = room.find(RoomRow.Told.class);
        if (told == null) {
            return Instant.MAX;
        }
        Instant ticked = room.clock().tickedAt();
        Instant tellAt = told.room().at().plus(RoomStates.TOLD_INTERVAL);
        boolean hadItsTick = !room.header().decidedAt().isAfter(ticked) && !ticked.isBefore(tellAt);
        boolean isTold = told.room().version() == room.header().version()
                && told.room().free() == room.stock().free()
                && told.room().held() == room.stock().held();
        return isTold || hadItsTick ? Instant.MAX : tellAt;
    }
}
