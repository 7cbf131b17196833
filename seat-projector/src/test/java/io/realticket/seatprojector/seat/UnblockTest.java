package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static io.realticket.seatprojector.seat.HouseAsk.blocks;
import static io.realticket.seatprojector.seat.HouseAsk.range;
import static io.realticket.seatprojector.seat.HouseAsk.unblocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatRange;
import io.realticket.contracts.seat.SeatReply;
import org.junit.jupiter.api.Test;

/** House seats back on sale. Anna holds A-0, Bora has booked is free, and the house has and B-0. */
class UnblockTest {
    private static final SeatRange FRONT = range("A", 0, 5);

    private static SeatStory mixed() {
        return SeatStory.onSale()
                .given(ANNA.holds("A-0"), BORA.holds("A-1"), BORA.confirms("b", "A-1"))
                .given(blocks(range("A", 3, 5), range("B", 0, 1)));
    }

    @Test
    void blocked_seats_go_back_on_sale_and_all_others_stay_as_they_are() {
        SeatStory story = mixed();
        Outcome outcome = story.when(unblocks(FRONT)).then("unblocked A-3 A-4");

        outcome.thenHouse(2, 3);
        assertThat(outcome.events())
                .containsExactly(new SeatEvent.SeatsUnblocked(
                        SeatStory.SHOW, 6, story.now(), "no cameras", Halls.seats("A-3", "A-4"), OperatorAsk.OPERATOR));
        story.when(BORA.holds("A-0")).thenRefused(Refusal.SEAT_UNAVAILABLE);
        story.when(ANNA.holds("A-1")).thenRefused(Refusal.SEAT_UNAVAILABLE);
        story.when(ANNA.holds("B-0")).thenRefused(Refusal.SEAT_UNAVAILABLE);
        story.when(ANNA.holds("A-3", "A-4")).then("held anna A-3 A-4");
    }

    @Test
    void where_nothing_is_blocked_nothing_changes() {
        mixed().when(unblocks(range("A", 0, 3))).then().thenHouse(0, 3);
    }

    @Test
    void the_same_command_again_is_answered_alike_and_puts_nothing_back_that_was_blocked_since() {
        SeatStory story = mixed();
        Ask unblock = unblocks(FRONT).withKey("k");
        SeatReply first = story.when(unblock).then("unblocked A-3 A-4").reply();
        story.given(blocks(range("A", 3, 4)));

        assertThat(story.when(unblock).then().reply()).isEqualTo(first);
        story.when(unblocks(range("A", 3, 4)).withKey("k")).thenRefused(Refusal.KEY_REUSED);
        story.when(blocks(FRONT).withKey("k")).thenRefused(Refusal.KEY_REUSED);
    }

    @Test
    void gaps_and_ranges_that_overlap_are_passed_over() {
        SeatStory.onSale()
                .given(blocks(range("A", 5, 10)))
                .when(unblocks(range("A", 8, 99), range("A", 6, 9), range("C", 0, 1)))
                .then("unblocked A-6 A-8 A-9")
                .thenHouse(3, 0);
    }

    @Test
    void ranges_without_any_seat_are_refused_and_the_first_cell_is_named() {
        assertThat(mixed().when(unblocks(range("A", 7, 8)))
                        .thenRefused(Refusal.INVALID_SEAT)
                        .seat())
                .isEqualTo(SeatId.of("A-7"));
        mixed().when(unblocks(range("C", 0, 1))).thenRefused(Refusal.INVALID_SEAT);
    }

    @Test
    void a_closed_show_gives_seats_back_and_a_suspended_one_does_not() {
        SeatStory story = mixed().given(Ask.close());

        story.at(Sale.LASTS.plusMillis(1)).when(unblocks(range("B", 0, 1))).then("expired anna A-0", "unblocked B-0");
        story.whenFailing(Ask.tick()).thenSuspended();
        story.when(unblocks(FRONT)).thenRefused(Refusal.SHOW_SUSPENDED);
    }
}
