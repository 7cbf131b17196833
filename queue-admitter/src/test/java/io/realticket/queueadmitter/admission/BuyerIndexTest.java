package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A buyer's latest number, however many joined and in whatever order they are learnt of. */
class BuyerIndexTest {
    @Test
    void the_latest_number_is_found_in_whatever_order_they_come() {
        Line line = new Line();
        List<RoomRow.Visitor> visitors = new ArrayList<>();
        for (int number = 0; number < 20_000; number++) {
            visitors.add(new RoomRow.Waiting(number, Rooms.buyer(number % 15_000)));
        }
        Collections.shuffle(visitors, new Random(1));
        visitors.forEach(visitor -> line.put(null, visitor));

        for (int buyer = 0; buyer < 15_000; buyer++) {
            assertThat(line.number(Rooms.buyer(buyer))).isEqualTo(buyer < 5_000 ? buyer + 15_000 : buyer);
        }
        assertThat(line.number(Rooms.buyer(15_000))).isEqualTo(-1);
        assertThat(line.size()).isEqualTo(20_000);
    }
}
