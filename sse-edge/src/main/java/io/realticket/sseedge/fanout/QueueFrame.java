package io.realticket.sseedge.fanout;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.RoomStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the line is told, as the browser sees it. What is not known is left out.
 *
 * @param serverTime when the frame was written, for countdowns
 */
record QueueFrame(
        long version,
        Instant serverTime,
        RoomStatus status,
        Instant opensAt,
        int calledUpTo,
        List<Integer> calledAgain,
        int waiting,
        int called,
        int inside,
        int capacity,
        int joined,
        int drawn,
        @Nullable String commitment,
        @Nullable String seed,
        @Nullable Integer callsPerMinuteMin,
        @Nullable Integer callsPerMinuteMax,
        int free,
        int held,
        String message) {
    private static final JsonForm<QueueFrame> FORM = JsonForm.of(QueueFrame.class);

    /** Returns what is told of {@code room} at {@code now}. */
    static QueueFrame of(QueueState.Room room, Instant now) {
        return new QueueFrame(
                room.version(),
                now.truncatedTo(ChronoUnit.MILLIS),
                room.status(),
                room.opensAt(),
                room.calledUpTo(),
                room.calledAgain(),
                room.waiting(),
                room.called(),
                room.inside(),
                room.capacity(),
                room.joined(),
                room.drawn(),
                room.commitment(),
                room.seed(),
                room.callsPerMinuteMin(),
                room.callsPerMinuteMax(),
                room.free(),
                room.held(),
                room.message());
    }

    /** Returns the frame as JSON in one line. */
    byte[] json() {
        return FORM.write(this);
    }
}
