package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the system before this one got wrong about seats, each as the test it would fail. */
class PredecessorFaultsTest {
    private static SeatStory sold() {
        return SeatStory.onSale().given(ANNA.holds("A-0", "A-1"), ANNA.confirms("b", "A-0", "A-1"));
    }

    private static boolean isSold(SeatStory story, String seat) {
        return story.row(seat) instanceof BookRow.Sold;
    }

    @Test
    void changing_how_many_seats_one_may_have_frees_no_sold_seat() {
        SeatStory story = sold().given(Ask.open(Sale.of(Halls.SMALL).version(2).seatsPerBuyerMax(1)));
        story.given(ANNA.releasesAll());

        assertThat(isSold(story, "A-0") && isSold(story, "A-1")).isTrue();
    }

    @Test
    void changing_how_many_seats_one_wants_gives_back_ones_own_held_seats_only() {
        SeatStory story = sold().given(ANNA.holds("A-2"), BORA.holds("A-3"));
        story.when(ANNA.releasesAll()).then("released anna A-2");

        assertThat(isSold(story, "A-0") && isSold(story, "A-1")).isTrue();
        assertThat(story.book().heldBy(BORA.id())).hasSize(1);
    }

    @Test
    void a_reset_leaves_no_sold_seat_and_cancels_each_by_its_booking() {
        SeatStory story = sold().given(BORA.holds("A-2"));
        story.when(OperatorAsk.resets()).then("cancelled anna A-0 A-1", "released bora A-2", "reset");

        assertThat(story.book().takenSeats()).isEmpty();
        story.when(BORA.holds("A-0", "A-1")).then("held bora A-0 A-1");
    }

    @Test
    void a_held_seat_has_an_owner_and_nobody_else_gives_it_back() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0"));

        story.when(BORA.releases("A-0")).thenRefused(Refusal.HOLD_EXPIRED);
        story.when(BORA.releasesAll()).then();
        assertThat(story.row("A-0"))
                .isInstanceOfSatisfying(
                        BookRow.Held.class, held -> assertThat(held.buyer()).isEqualTo(ANNA.id()));
    }

    @Test
    void ten_holds_at_once_by_one_buyer_end_at_the_limit() {
        SeatStory story = SeatStory.onSale(Sale.of(Halls.plain(20)));
        int granted = 0;
        for (int cell = 0; cell < 10; cell++) {
            granted += story.when(ANNA.holds("A-" + cell)).reply() instanceof SeatReply.Held ? 1 : 0;
        }

        assertThat(granted).isEqualTo(4);
        assertThat(story.book().heldBy(ANNA.id())).hasSize(4);
    }

    @Test
    void a_seat_out_of_range_is_not_accepted() {
        SeatStory.onSale().when(ANNA.holds("A-10")).thenRefused(Refusal.INVALID_SEAT);
        SeatStory.onSale().when(ANNA.holds("A-1048575")).thenRefused(Refusal.INVALID_SEAT);
    }

    @Test
    void several_seats_are_one_decision() {
        SeatStory story = SeatStory.onSale().given(BORA.holds("A-2"));

        story.when(ANNA.holds("A-1", "A-2")).thenRefused(Refusal.SEAT_UNAVAILABLE);
        assertThat(story.row("A-1")).isInstanceOf(BookRow.Free.class);
    }

    @Test
    void a_tab_left_open_keeps_no_seat_beyond_the_deadline() {
        SeatStory.onSale()
                .given(ANNA.holds("A-0"))
                .at(Sale.HOLD)
                .when(Ask.tick())
                .then("expired anna A-0");
    }

    @Test
    void a_double_submit_makes_one_booking() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0"), ANNA.confirms("b", "A-0"));

        story.when(ANNA.confirms("b", "A-0")).then();
        story.when(ANNA.confirms("c", "A-0")).thenRefused(Refusal.HOLD_EXPIRED);
    }

    @Test
    void a_sold_seat_is_neither_freed_nor_sold_again() {
        SeatStory story = sold();

        story.when(ANNA.releases("A-0")).thenRefused(Refusal.HOLD_EXPIRED);
        story.given(ANNA.releasesAll()).at(Sale.HOLD).given(Ask.tick());
        story.when(BORA.holds("A-0")).thenRefused(Refusal.SEAT_UNAVAILABLE);
        assertThat(isSold(story, "A-0")).isTrue();
    }

    @Test
    void a_cancel_does_not_race_with_the_next_buyer() {
        SeatStory story = sold().given(ANNA.cancels("b"), BORA.holds("A-0"));

        story.when(ANNA.cancels("b")).thenRefused(Refusal.UNKNOWN_BOOKING);
        story.when(ANNA.holds("A-0")).thenRefused(Refusal.SEAT_UNAVAILABLE);
        story.when(BORA.confirms("c", "A-0")).then("booked bora A-0 for 1000");
    }

    @Test
    void a_buyer_who_leaves_gives_everything_back_and_one_who_crashes_does_at_the_deadline() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0", "A-1"), BORA.holds("A-2"));

        story.when(ANNA.releasesAll()).then("released anna A-0 A-1");
        story.at(Sale.HOLD).when(Ask.tick()).then("expired bora A-2");
        assertThat(story.book().takenSeats()).isEmpty();
    }

    @Test
    void a_restart_keeps_what_is_sold_and_held() {
        SeatStory story = sold().given(BORA.holds("A-2"));
        story.shell().restart(new Random(1));

        story.when(ANNA.holds("A-2")).thenRefused(Refusal.SEAT_UNAVAILABLE);
        assertThat(isSold(story, "A-0")).isTrue();
        story.when(BORA.confirms("c", "A-2")).then("booked bora A-2 for 1000");
    }
}
