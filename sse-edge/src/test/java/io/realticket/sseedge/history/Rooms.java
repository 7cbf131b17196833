package io.realticket.sseedge.history;

import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.RoomStatus;
import java.time.Instant;
import java.util.List;

/** How a waiting room may stand, for tests. */
public final class Rooms {
    private Rooms() {}

    /** Returns a room of 100 visitors that has called up to {@code calledUpTo}. */
    public static QueueState.Room calledUpTo(int calledUpTo) {
        return new QueueState.Room(
                calledUpTo,
                Instant.parse("2026-01-02T10:59:00Z"),
                RoomStatus.CALLING,
                Instant.parse("2026-01-02T11:00:00Z"),
                calledUpTo,
                List.of(2, 3),
                100 - calledUpTo,
                4,
                5,
                10,
                100,
                90,
                "c0",
                "5eed",
                null,
                60,
                700,
                80,
                "Back at \"noon\"\nor later");
    }
}
