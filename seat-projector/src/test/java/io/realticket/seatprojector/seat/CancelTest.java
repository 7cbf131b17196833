package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The only way out of being sold. */
class CancelTest {
    private static SeatStory booked() {
        return SeatStory.onSale()
                .given(ANNA.holds("A-0", "A-1"), ANNA.confirms("b", "A-0", "A-1"))
                .given(ANNA.holds("A-2"), ANNA.confirms("c", "A-2"));
    }

    @Test
    void the_seats_of_a_booking_go_back_on_sale_and_those_of_another_stay_sold() {
        SeatStory story = booked();
        SeatReply reply =
                story.when(ANNA.cancels("b")).then("cancelled anna A-0 A-1").reply();

        assertThat(reply).isInstanceOf(SeatReply.Cancelled.class);
        story.when(BORA.holds("A-0", "A-1")).then("held bora A-0 A-1");
        story.when(BORA.holds("A-2")).thenRefused(Refusal.SEAT_UNAVAILABLE);
    }

    @Test
    void another_buyer_may_not_cancel() {
        booked().when(BORA.cancels("b")).thenRefused(Refusal.UNKNOWN_BOOKING);
    }

    @Test
    void a_booking_that_is_not_there_cannot_be_cancelled() {
        SeatStory story = booked().given(ANNA.cancels("b"));

        story.when(ANNA.cancels("b")).thenRefused(Refusal.UNKNOWN_BOOKING);
        story.when(ANNA.cancels("never")).thenRefused(Refusal.UNKNOWN_BOOKING);
    }

    @Test
    void a_late_second_cancel_does_not_touch_the_next_buyer() {
        SeatStory story = booked().given(ANNA.cancels("b"), BORA.holds("A-0"), BORA.confirms("d", "A-0"));

        story.when(ANNA.cancels("b")).thenRefused(Refusal.UNKNOWN_BOOKING);
        assertThat(story.row("A-0")).isInstanceOf(BookRow.Sold.class);
    }

    @Test
    void a_cancelled_booking_cannot_be_confirmed_again_under_its_id_by_anybody_however_late() {
        SeatStory story = booked().given(ANNA.cancels("c"));

        story.when(ANNA.confirms("c", "A-2")).thenRefused(Refusal.KEY_REUSED);
        story.given(ANNA.holds("A-2"), BORA.holds("A-3")).at(Sale.HOLD.minusMillis(1));
        story.when(ANNA.confirms("c", "A-2")).thenRefused(Refusal.KEY_REUSED);
        story.when(BORA.confirms("c", "A-3")).thenRefused(Refusal.KEY_REUSED);
        story.when(ANNA.confirms("d", "A-2")).then("booked anna A-2 for 1000");
    }

    @Test
    void a_hold_asked_for_again_under_its_old_key_does_not_bring_its_cancelled_booking_back() {
        Ask hold = ANNA.holdsWithin(Duration.ofHours(1), "A-0").withKey("k");
        SeatStory story = SeatStory.onSale().given(hold, ANNA.confirms("b", "A-0"), ANNA.cancels("b"));

        story.at(Duration.ofMinutes(1)).given(hold);
        story.when(ANNA.confirms("b", "A-0")).thenRefused(Refusal.KEY_REUSED);
    }

    @Test
    void a_restarted_show_knows_which_bookings_there_were() {
        for (int seed = 0; seed < 20; seed++) {
            SeatStory story = booked().given(ANNA.cancels("c"), ANNA.holds("A-2"));
            story.shell().restart(new Random(seed));

            story.when(ANNA.confirms("c", "A-2")).thenRefused(Refusal.KEY_REUSED);
            story.when(ANNA.confirm(new HoldId(Ask.uuid("other")), "b", "A-0", "A-1"))
                    .thenRefused(Refusal.KEY_REUSED);
            story.when(ANNA.confirms("d", "A-2")).then("booked anna A-2 for 1000");
        }
    }
}
