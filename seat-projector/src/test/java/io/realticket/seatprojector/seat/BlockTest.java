package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static io.realticket.seatprojector.seat.HouseAsk.blocks;
import static io.realticket.seatprojector.seat.HouseAsk.blocksFor;
import static io.realticket.seatprojector.seat.HouseAsk.blocksFree;
import static io.realticket.seatprojector.seat.HouseAsk.range;
import static io.realticket.seatprojector.seat.HouseAsk.unblocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatRange;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seats that the house takes off sale. Anna holds A-0, Bora has booked A-1, and the house has A-2. */
class BlockTest {
    private static final SeatRange FRONT = range("A", 0, 5);

    private static SeatStory mixed() {
        return SeatStory.onSale()
                .given(ANNA.holds("A-0"), BORA.holds("A-1"), BORA.confirms("b", "A-1"), blocks(range("A", 2, 3)));
    }

    @Test
    void free_seats_are_blocked_in_layout_order_with_the_operators_reason() {
        SeatStory story = SeatStory.onSale();
        Outcome outcome = story.when(blocks(range("B", 0, 2), range("A", 3, 5)));

        outcome.then("blocked A-3 A-4 B-0 B-1").thenHouse(4, 0);
        assertThat(outcome.events())
                .containsExactly(new SeatEvent.SeatsBlocked(
                        SeatStory.SHOW,
                        2,
                        story.now(),
                        "cameras",
                        Halls.seats("A-3", "A-4", "B-0", "B-1"),
                        OperatorAsk.OPERATOR));
    }

    @Test
    void a_blocked_seat_is_not_held_and_the_refusal_says_which_command_took_it() {
        SeatStory story = SeatStory.onSale().given(blocks(FRONT));
        long blocked = story.offset();

        SeatReply.Refused refused = story.when(ANNA.holds("A-4", "A-5")).thenRefused(Refusal.SEAT_UNAVAILABLE);
        assertThat(refused.seat()).isEqualTo(SeatId.of("A-4"));
        assertThat(refused.takenBy()).isEqualTo(blocked);
        story.when(ANNA.holds("A-5")).then("held anna A-5");
    }

    @Test
    void only_what_is_free_is_blocked_and_what_stays_is_counted() {
        mixed().when(blocksFree(FRONT)).then("blocked A-3 A-4").thenHouse(2, 3);
        mixed().when(blocksFree(range("A", 0, 3))).then().thenHouse(0, 3);
    }

    @Test
    void all_or_none_are_blocked_and_the_first_that_a_buyer_has_is_named() {
        assertThat(mixed().when(blocks(FRONT))
                        .thenRefused(Refusal.SEAT_UNAVAILABLE)
                        .seat())
                .isEqualTo(SeatId.of("A-0"));
        assertThat(mixed().when(blocks(range("A", 1, 5)))
                        .thenRefused(Refusal.SEAT_UNAVAILABLE)
                        .seat())
                .isEqualTo(SeatId.of("A-1"));
    }

    @Test
    void what_the_house_has_already_is_no_hindrance() {
        mixed().when(blocks(range("A", 2, 5))).then("blocked A-3 A-4").thenHouse(2, 1);
    }

    @Test
    void a_held_seat_is_not_blocked_one_millisecond_before_its_deadline() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0")).at(Sale.HOLD.minusMillis(1));

        story.when(blocks(range("A", 0, 1))).thenRefused(Refusal.SEAT_UNAVAILABLE);
        story.when(blocksFree(range("A", 0, 2))).then("blocked A-1").thenHouse(1, 1);
    }

    @Test
    void a_held_seat_is_blocked_at_its_deadline_and_its_expiry_comes_first() {
        SeatStory.onSale()
                .given(ANNA.holds("A-0", "A-8"))
                .at(Sale.HOLD)
                .when(blocks(range("A", 0, 1)))
                .then("expired anna A-0 A-8", "blocked A-0")
                .thenHouse(1, 0);
    }

    @Test
    void gaps_cells_beyond_the_section_and_ranges_that_overlap_are_passed_over() {
        SeatStory.onSale()
                .when(blocks(range("A", 6, 99), range("A", 5, 9), range("C", 0, 3)))
                .then("blocked A-5 A-6 A-8 A-9")
                .thenHouse(4, 0);
    }

    @Test
    void ranges_without_any_seat_are_refused_and_the_first_cell_is_named() {
        for (SeatRange nowhere : new SeatRange[] {range("A", 7, 8), range("A", 10, 12), range("C", 3, 9)}) {
            SeatReply.Refused refused =
                    SeatStory.onSale().when(blocksFree(nowhere)).thenRefused(Refusal.INVALID_SEAT);

            assertThat(refused.seat()).isEqualTo(new SeatId(nowhere.section(), nowhere.from()));
            assertThat(refused.buyer()).isNull();
        }
    }

    @Test
    void one_command_blocks_as_many_seats_as_its_bound() {
        SeatStory story = SeatStory.onSale(Sale.of(Halls.plain(SeatRange.CELLS_MAX + 1)));

        story.when(blocks(range("A", 0, SeatRange.CELLS_MAX))).thenHouse(SeatRange.CELLS_MAX, 0);
        story.when(ANNA.holds("A-" + SeatRange.CELLS_MAX)).then("held anna A-" + SeatRange.CELLS_MAX);
    }

    @Test
    void the_same_command_again_is_answered_alike_and_takes_nothing_put_back_since() {
        SeatStory story = SeatStory.onSale();
        Ask block = blocks(FRONT, range("B", 0, 1)).withKey("k");
        SeatReply first =
                story.when(block).then("blocked A-0 A-1 A-2 A-3 A-4 B-0").reply();
        story.given(unblocks(FRONT)).shell().restart(new Random(1));

        assertThat(story.when(block).then().reply()).isEqualTo(first);
        assertThat(story.when(blocks(range("B", 0, 1), FRONT).withKey("k"))
                        .then()
                        .reply())
                .isEqualTo(first);
        story.at(Duration.ofMinutes(1)).when(block).then("blocked A-0 A-1 A-2 A-3 A-4");
    }

    @Test
    void the_same_command_again_is_answered_alike_though_it_did_nothing_and_now_could() {
        SeatStory story = mixed();
        Ask block = blocksFree(range("A", 0, 3)).withKey("k");
        story.when(block).then().thenHouse(0, 3);
        story.given(ANNA.releasesAll());

        story.when(block).then().thenHouse(0, 3);
    }

    @Test
    void the_same_key_for_anything_else_is_refused() {
        SeatStory story = SeatStory.onSale().given(blocks(FRONT).withKey("k"));

        for (Ask other : List.of(
                blocksFree(FRONT),
                blocks(range("A", 0, 4)),
                blocks(range("A", 1, 5)),
                blocks(range("B", 0, 5)),
                blocksFor("a choir", FRONT),
                unblocks(FRONT),
                ANNA.holds("A-5"))) {
            story.when(other.withKey("k")).thenRefused(Refusal.KEY_REUSED);
        }
    }

    @Test
    void the_house_takes_seats_before_the_opening_after_the_closing_and_from_a_closed_show() {
        SeatStory.onSale().at(Duration.ofMillis(-1)).given(blocks(FRONT));
        SeatStory.onSale().at(Sale.LASTS).given(blocks(FRONT));
        SeatStory.onSale().given(Ask.close(), blocks(FRONT));
    }

    @Test
    void a_suspended_or_unknown_show_blocks_nothing() {
        SeatStory story = SeatStory.onSale();
        story.whenFailing(Ask.tick()).thenSuspended();

        story.when(blocks(FRONT)).thenRefused(Refusal.SHOW_SUSPENDED);
        SeatStory.unopened().when(blocks(FRONT)).thenRefused(Refusal.UNKNOWN_SHOW);
    }

    @Test
    void a_restarted_show_knows_what_the_house_has() {
        SeatStory story = SeatStory.onSale().given(blocks(FRONT));
        long blocked = story.offset();
        story.shell().restart(new Random(1));

        assertThat(story.book().seatRow(4)).isEqualTo(new BookRow.Blocked(4, blocked));
        story.when(ANNA.holds("A-4")).thenRefused(Refusal.SEAT_UNAVAILABLE);
    }
}
