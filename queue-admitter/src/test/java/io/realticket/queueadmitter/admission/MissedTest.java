package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How many wait for a second call before one. */
class MissedTest {
    private static QueueReply ask(Room room, int buyer) {
        QueueCommand find =
                new QueueCommand.FindPlace(new CommandId(new UUID(7, buyer)), Rooms.SHOW, Rooms.buyer(buyer));
        return new RoomDecider().decide(room, find, Rooms.OPENS.plusSeconds(1)).reply();
    }

    private static Room paused() {
        Room room = new Room(Rooms.SHOW);
        room.put(new RoomRow.Settings(Rooms.byArrival()));
        room.put(new RoomRow.Doors(true, false, false, ""));
        return room;
    }

    @Test
    void each_of_many_who_missed_a_call_is_told_how_many_are_called_again_before() {
        int count = 100_000;
        Room room = paused();
        for (int number = 0; number < count; number++) {
            room.put(new RoomRow.Missed(number, Rooms.buyer(number), number));
        }

        for (int number = 0; number < count; number += 997) {
            int before = number;
            assertThat(ask(room, number))
                    .isInstanceOfSatisfying(
                            QueueReply.Waiting.class,
                            waiting -> assertThat(waiting.ahead()).isEqualTo(before));
        }
    }

    @Test
    void whoever_is_left_of_those_who_missed_is_counted_in_whatever_order_they_came_and_went() {
        Random random = new Random(1);
        Room room = paused();
        TreeMap<Long, Integer> missed = new TreeMap<>();
        for (int step = 0; step < 3_000; step++) {
            int number = random.nextInt(500);
            long miss = (number * 7L) % 500;
            if (missed.remove(miss) == null) {
                missed.put(miss, number);
                room.put(new RoomRow.Missed(number, Rooms.buyer(number), miss));
            } else {
                room.put(new RoomRow.Called(number, Rooms.buyer(number), Rooms.CLOSES, true));
            }
        }

        missed.forEach((miss, number) -> assertThat(ask(room, number))
                .isInstanceOfSatisfying(
                        QueueReply.Waiting.class,
                        waiting -> assertThat(waiting.ahead())
                                .isEqualTo(missed.headMap(miss).size())));
    }
}
