package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static io.realticket.seatprojector.seat.HouseAsk.blocks;
import static io.realticket.seatprojector.seat.HouseAsk.range;
import static io.realticket.seatprojector.seat.HouseAsk.unblocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.layout.FocalPoint;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Leaving the choice to the platform. In the small hall, A has two rows of five with a gap at A-7 and B one row of four,
 * each with the stage before the middle of its first row; A-0 to A-4 and B-0 to B-1 are of category R.
 */
class BestHoldTest {
    private static BestAsk anna(int seats) {
        return BestAsk.of(ANNA, seats);
    }

    @Test
    void the_best_seats_are_held_and_all_of_them_are_told() {
        SeatReply.Held held = SeatStory.onSale()
                .when(anna(3).in("A"))
                .then("held anna A-0 A-1 A-2")
                .held();

        assertThat(held.granted()).containsExactlyElementsOf(Halls.seats("A-0", "A-1", "A-2"));
        assertThat(held.seats()).isEqualTo(held.granted());
        assertThat(held.expiresAt()).isEqualTo(Sale.OPENS.plus(Sale.HOLD));
    }

    @Test
    void no_single_seat_is_left_where_another_choice_is_as_near() {
        SeatStory.onSale().when(anna(2)).then("held anna B-0 B-1");
    }

    @Test
    void as_many_as_the_limit_are_held_and_one_more_is_refused() {
        SeatStory story = SeatStory.onSale();

        story.when(anna(5)).thenRefused(Refusal.LIMIT_EXCEEDED);
        story.when(anna(4)).then("held anna B-0 B-1 B-2 B-3");
    }

    @Test
    void what_is_held_already_counts_in_the_number_and_in_the_limit() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-8", "A-9"));

        story.when(anna(5)).thenRefused(Refusal.LIMIT_EXCEEDED);
        SeatReply.Held held =
                story.when(anna(4).in("A")).then("held anna A-0 A-1").held();
        assertThat(held.granted()).containsExactlyElementsOf(Halls.seats("A-0", "A-1"));
        assertThat(held.seats()).containsExactlyElementsOf(Halls.seats("A-0", "A-1", "A-8", "A-9"));
    }

    @Test
    void what_is_booked_counts_in_the_limit_but_not_in_the_number() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-8", "A-9"), ANNA.confirms("b", "A-8", "A-9"));

        story.when(anna(3)).thenRefused(Refusal.LIMIT_EXCEEDED);
        story.when(anna(2)).then("held anna B-0 B-1");
    }

    @Test
    void whoever_holds_so_many_already_gets_no_more_and_the_deadline_stays() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-8", "A-9")).at(Duration.ofSeconds(9));

        for (int seats : new int[] {1, 2}) {
            SeatReply.Held held = story.when(anna(seats)).then().held();
            assertThat(held.granted()).isEmpty();
            assertThat(held.seats()).containsExactlyElementsOf(Halls.seats("A-8", "A-9"));
            assertThat(held.expiresAt()).isEqualTo(Sale.OPENS.plus(Sale.HOLD));
        }
    }

    @Test
    void a_category_is_the_only_one_chosen_from() {
        SeatStory story = SeatStory.onSale();

        story.when(anna(3).ofCategory("S").in("A")).then("held anna A-5 A-6 A-8");
        story.when(BestAsk.of(BORA, 4).ofCategory("S")).thenRefused(Refusal.NOT_ENOUGH_SEATS);
        story.when(BestAsk.of(BORA, 3).ofCategory("S")).then("held bora A-9 B-2 B-3");
    }

    @Test
    void sections_are_the_only_ones_chosen_from() {
        SeatStory story = SeatStory.onSale();

        story.when(anna(1).in("B")).then("held anna B-0");
        story.when(BestAsk.of(BORA, 4).in("B")).thenRefused(Refusal.NOT_ENOUGH_SEATS);
        story.when(BestAsk.of(BORA, 4).in("B", "A")).then("held bora A-0 A-1 A-2 A-3");
    }

    @Test
    void where_there_is_no_such_section_or_category_there_are_no_seats() {
        SeatStory.onSale().when(anna(1).in("C")).thenRefused(Refusal.NOT_ENOUGH_SEATS);
        SeatStory.onSale().when(anna(1).ofCategory("T")).thenRefused(Refusal.NOT_ENOUGH_SEATS);
    }

    @Test
    void together_further_back_is_better_than_apart_in_front() {
        SeatStory.onSale()
                .given(blocks(range("A", 2, 3), range("B", 0, 4)))
                .when(anna(2).ofCategory("R"))
                .then("held anna A-0 A-1");
        SeatStory.onSale()
                .given(blocks(range("A", 1, 2), range("A", 3, 4), range("B", 0, 4)))
                .when(anna(2))
                .then("held anna A-5 A-6");
    }

    @Test
    void a_party_too_large_for_any_row_is_split_and_never_over_a_gap_or_the_end_of_a_row() {
        SeatStory story = SeatStory.onSale().given(blocks(range("A", 0, 4), range("B", 0, 4)));

        story.when(anna(3)).then("held anna A-4 A-5 A-6");
        story.when(BestAsk.of(BORA, 3)).thenRefused(Refusal.NOT_ENOUGH_SEATS);
        story.when(BestAsk.of(BORA, 2)).then("held bora A-8 A-9");
    }

    @Test
    void house_seats_and_gaps_are_never_chosen_and_seats_put_back_are() {
        SeatStory story = SeatStory.onSale().given(blocks(range("A", 0, 7), range("B", 0, 4)));

        story.when(anna(3)).thenRefused(Refusal.NOT_ENOUGH_SEATS);
        story.given(unblocks(range("A", 6, 7))).when(anna(3)).then("held anna A-6 A-8 A-9");
    }

    @Test
    void anothers_seats_are_chosen_at_their_deadline_and_not_a_millisecond_before() {
        SeatStory story = SeatStory.onSale().given(BORA.holds("B-0", "B-1", "B-2"), blocks(range("A", 0, 10)));

        story.at(Sale.HOLD.minusMillis(1)).when(anna(2)).thenRefused(Refusal.NOT_ENOUGH_SEATS);
        story.at(Sale.HOLD).when(anna(2)).then("expired bora B-0 B-1 B-2", "held anna B-0 B-1");
    }

    @Test
    void ones_own_overdue_seats_neither_count_nor_stay() {
        SeatStory.onSale()
                .given(ANNA.holds("A-8", "A-9"))
                .at(Sale.HOLD)
                .when(anna(4))
                .then("expired anna A-8 A-9", "held anna B-0 B-1 B-2 B-3");
    }

    @Test
    void it_is_granted_from_the_very_opening_until_a_millisecond_before_the_closing() {
        SeatStory.onSale().at(Duration.ofMillis(-1)).when(anna(1)).thenRefused(Refusal.SALE_NOT_OPEN);
        SeatStory.onSale().when(anna(1)).then("held anna A-2");
        SeatStory.onSale().at(Sale.LASTS.minusMillis(1)).when(anna(1)).then("held anna A-2");
        SeatStory.onSale().at(Sale.LASTS).when(anna(1)).thenRefused(Refusal.SALE_CLOSED);
        SeatStory.onSale().given(Ask.close()).when(anna(1)).thenRefused(Refusal.SALE_CLOSED);
    }

    @Test
    void it_is_refused_at_the_very_millisecond_it_had_to_be_answered_by() {
        SeatStory.onSale().when(anna(1).within(Duration.ZERO)).thenRefused(Refusal.ANSWER_TOO_LATE);
        SeatStory.onSale().when(anna(1).within(Duration.ofMillis(1))).then("held anna A-2");
    }

    @Test
    void a_suspended_or_unknown_show_grants_none() {
        SeatStory story = SeatStory.onSale();
        story.whenFailing(Ask.tick()).thenSuspended();

        story.when(anna(1)).thenRefused(Refusal.SHOW_SUSPENDED);
        SeatStory.unopened().when(anna(1)).thenRefused(Refusal.UNKNOWN_SHOW);
    }

    @Test
    void the_same_command_again_is_answered_alike_and_takes_nothing_more() {
        SeatStory story = SeatStory.onSale();
        Ask best = anna(2).in("A").withKey("k");
        SeatReply first = story.when(best).reply();
        story.given(ANNA.releasesAll());

        assertThat(story.when(best).then().reply()).isEqualTo(first);
    }

    @Test
    void the_best_seats_follow_a_stage_that_is_moved_and_a_restarted_show_knows_where_it_is() {
        Sale sale = Sale.of(Halls.SMALL);
        Ask moved = Ask.open(sale.version(2).layout(Halls.facing(Halls.SMALL, new FocalPoint(300, 400))));

        SeatStory.onSale(sale).when(BestAsk.of(ANNA, 1).in("A")).then("held anna A-2");
        SeatStory.onSale(sale).given(moved).when(BestAsk.of(ANNA, 1)).then("held anna A-9");
        SeatStory restarted = SeatStory.onSale(sale).given(moved);
        restarted.shell().restart(new Random(1));
        restarted.when(BestAsk.of(ANNA, 1)).then("held anna A-9");
    }
}
