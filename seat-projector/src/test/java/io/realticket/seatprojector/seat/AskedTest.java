package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static io.realticket.seatprojector.seat.HouseAsk.blocks;
import static io.realticket.seatprojector.seat.HouseAsk.range;
import static io.realticket.seatprojector.seat.HouseAsk.unblocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is kept of a command to tell it from another under the same key. It stands in changelogs: it may not change. */
class AskedTest {
    private static Asked asked(Ask ask) {
        return Asked.of(ask.in(SeatStory.onSale(), new CommandId(Ask.uuid("k"))));
    }

    @Test
    void it_is_the_same_in_every_version() {
        assertThat(asked(ANNA.holds("A-0", "B-12"))).isEqualTo(new Asked(Asked.Kind.HOLD_SEATS, 0x7166622ffb4d5a97L));
        assertThat(asked(ANNA.releases("A-0"))).isEqualTo(new Asked(Asked.Kind.RELEASE_SEATS, 0x9fe622f1f35e0c12L));
        assertThat(asked(ANNA.releasesAll())).isEqualTo(new Asked(Asked.Kind.RELEASE_HOLD, 0));
        assertThat(asked(ANNA.cancels("b"))).isEqualTo(new Asked(Asked.Kind.CANCEL_BOOKING, 0xc15f5e4acb2daed9L));
        assertThat(asked(ANNA.extend(new HoldId(Ask.uuid("h")))))
                .isEqualTo(new Asked(Asked.Kind.EXTEND_HOLD, 0x16e3bf949fb0b1eeL));
        assertThat(asked(BestAsk.of(ANNA, 4))).isEqualTo(new Asked(Asked.Kind.HOLD_BEST, 0xe7339ae80a947981L));
        assertThat(asked(BestAsk.of(ANNA, 4).ofCategory("R").in("A", "B")))
                .isEqualTo(new Asked(Asked.Kind.HOLD_BEST, 0xba5bb1d572e23d54L));
        assertThat(asked(blocks(range("A", 0, 5), range("B", 1, 2))))
                .isEqualTo(new Asked(Asked.Kind.BLOCK_SEATS, 0xb184089f36ee9316L));
        assertThat(asked(unblocks(range("A", 0, 5))))
                .isEqualTo(new Asked(Asked.Kind.UNBLOCK_SEATS, 0x1fb9a8a981b3faaaL));
        assertThat(asked(OperatorAsk.pauses("soon"))).isEqualTo(new Asked(Asked.Kind.PAUSE_SALE, 0x01123006649327cbL));
        assertThat(asked(OperatorAsk.resumesSale())).isEqualTo(new Asked(Asked.Kind.RESUME_SALE, 0x1ddbc169b7eeb3b2L));
        assertThat(asked(OperatorAsk.releasesAllHolds()))
                .isEqualTo(new Asked(Asked.Kind.RELEASE_ALL_HOLDS, 0x1ddbc169b7eeb3b2L));
        assertThat(asked(OperatorAsk.resets())).isEqualTo(new Asked(Asked.Kind.RESET_SHOW, 0x1ddbc169b7eeb3b2L));
        assertThat(asked(OperatorAsk.closes())).isEqualTo(new Asked(Asked.Kind.CLOSE_SHOW, 0x1ddbc169b7eeb3b2L));
        assertThat(asked(OperatorAsk.resumes())).isEqualTo(new Asked(Asked.Kind.RESUME_SHOW, 0x1ddbc169b7eeb3b2L));
    }

    @Test
    void neither_order_nor_patience_nor_the_buyer_is_part_of_it() {
        assertThat(asked(ANNA.holds("A-0", "B-1"))).isEqualTo(asked(BORA.holds("B-1", "A-0")));
        assertThat(asked(ANNA.holdsWithin(Duration.ZERO, "A-0"))).isEqualTo(asked(ANNA.holds("A-0")));
        assertThat(asked(BestAsk.of(ANNA, 2).in("A", "B").within(Duration.ZERO)))
                .isEqualTo(asked(BestAsk.of(ANNA, 2).in("B", "A")));
    }

    @Test
    void neighbouring_seats_in_every_combination_are_told_apart() {
        Set<Asked> seen = new HashSet<>();
        int count = 0;
        for (int first = 0; first < 60; first++) {
            for (int second = first + 1; second < 60; second++) {
                for (int third = second + 1; third < 60; third++) {
                    seen.add(asked(ANNA.holds("A-" + first, "A-" + second, "A-" + third)));
                    count++;
                }
            }
        }
        assertThat(seen).hasSize(count);
        assertThat(asked(ANNA.holds("A-1"))).isNotEqualTo(asked(ANNA.holds("A1-0")));
    }
}
