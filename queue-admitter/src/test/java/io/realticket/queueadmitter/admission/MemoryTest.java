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

    @Test
    void a_room_that_has_let_a_million_go_takes_nothing_for_them_however_many_rows_are_left() {
        long before = usedBytes();
        Room room = new Room(Rooms.SHOW);
        room.put(new RoomRow.Settings(Rooms.settings(1, LineOrder.DRAW, 200)));
        for (int number = 0; number < MILLION; number++) {
            room.put(
                    number % 100 == 0
                            ? new RoomRow.Missed(number, Rooms.buyer(number), number)
                            : new RoomRow.Waiting(number, Rooms.buyer(number)));
        }
        room.put(new RoomRow.Drawn(LineDraw.of("ab".repeat(32), MILLION)));

        room.put(new EmptyingRow.Emptied(MILLION));

        assertThat(room.line().bytes()).isLessThan(1_000);
        assertThat(usedBytes() - before).isLessThan(5L * MILLION);
        // As on restore, where rows come in whatever order.
        room.put(new RoomRow.Waiting(7, Rooms.buyer(7)));
        room.put(new RoomRow.Drawn(LineDraw.of("ab".repeat(32), 100)));
        assertThat(room.visitors()).isZero();
        assertThat(room.find(RoomRow.Drawn.class)).isNull();
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
