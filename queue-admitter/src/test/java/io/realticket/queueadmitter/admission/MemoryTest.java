package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.LineOrder;
import org.junit.jupiter.api.Test;

/** A million who wait take little. */
class MemoryTest {
    private static final int MILLION = 1_000_000;
    private static final int BYTES_PER_VISITOR_MAX = 80;

    @Test
    void a_million_visitors_who_wait_take_a_fraction_of_what_they_may() {
        long before = usedBytes();
        Room room = new Room(Rooms.SHOW);
        room.put(new RoomRow.Settings(Rooms.settings(1, LineOrder.DRAW, 200)));
        for (int number = 0; number < MILLION; number++) {
            room.put(new RoomRow.Waiting(number, Rooms.buyer(number)));
        }
        assertThat(room.line().bytes() / MILLION).isLessThanOrEqualTo(BYTES_PER_VISITOR_MAX);
        room.put(new RoomRow.Drawn(LineDraw.of("ab".repeat(32), MILLION)));

        // All that the heap has besides, whatever else ran meanwhile.
        long used = usedBytes() - before;
        assertThat(used / MILLION).isLessThanOrEqualTo(200);
        assertThat(room.line().number(Rooms.buyer(MILLION - 1))).isEqualTo(MILLION - 1);
    }

    private static long usedBytes() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
