package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.SeedTest;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How many before a place are counted, however many places there come to be. */
class PlaceCountsTest {
    @SeedTest(10)
    void it_counts_as_one_would_by_hand(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PlaceCounts places = new PlaceCounts();
        BitSet counted = new BitSet();
        int size = 0;
        for (int step = 0; step < 2_000; step++) {
            if (random.nextInt(3) > 0 || size == 0) {
                places.ensure(size++);
            } else {
                int place = random.nextInt(size);
                if (counted.get(place)) {
                    places.remove(place);
                } else {
                    places.add(place);
                }
                counted.flip(place);
            }
            int before = random.nextInt(size + 10);
            assertThat(places.before(before)).isEqualTo(counted.get(0, before).cardinality());
        }
    }

    @Test
    void a_place_far_ahead_makes_room_for_those_before_it() {
        PlaceCounts places = new PlaceCounts();

        places.add(1_000);
        places.add(3);

        assertThat(places.before(1_000)).isEqualTo(1);
        assertThat(places.before(1_001)).isEqualTo(2);
        places.clear();
        assertThat(places.before(1_001)).isZero();
    }
}
