package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;

import io.realticket.contracts.seat.Refusal;
import org.junit.jupiter.api.Test;

/** How many seats one buyer may have: held and booked together. The limit of the story is four. */
class HoldLimitTest {
    @Test
    void four_seats_are_granted_at_once_and_five_are_refused_whole() {
        SeatStory story = SeatStory.onSale();

        story.when(ANNA.holds("A-0", "A-1", "A-2", "A-3", "A-4")).thenRefused(Refusal.LIMIT_EXCEEDED);
        story.when(ANNA.holds("A-0", "A-1", "A-2", "A-3")).then("held anna A-0 A-1 A-2 A-3");
    }

    @Test
    void seats_held_before_count_and_seats_asked_for_twice_count_once() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0", "A-1", "A-2"));

        story.when(ANNA.holds("A-3", "A-4")).thenRefused(Refusal.LIMIT_EXCEEDED);
        story.when(ANNA.holds("A-0", "A-1", "A-2", "A-3")).then("held anna A-3");
    }

    @Test
    void booked_seats_count() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0", "A-1"), ANNA.confirms("b", "A-0", "A-1"));

        story.when(ANNA.holds("A-2", "A-3", "A-4")).thenRefused(Refusal.LIMIT_EXCEEDED);
        story.given(ANNA.holds("A-2")).when(ANNA.holds("A-3", "A-4")).thenRefused(Refusal.LIMIT_EXCEEDED);
        story.when(ANNA.holds("A-3")).then("held anna A-3");
    }

    @Test
    void a_cancelled_booking_and_released_or_expired_seats_do_not_count() {
        SeatStory story = SeatStory.onSale()
                .given(ANNA.holds("A-0", "A-1"), ANNA.confirms("b", "A-0", "A-1"), ANNA.cancels("b"))
                .given(ANNA.holds("A-0", "A-1", "A-2"), ANNA.releases("A-2"))
                .at(Sale.HOLD);

        story.when(ANNA.holds("A-2", "A-3", "A-4", "A-5")).then("expired anna A-0 A-1", "held anna A-2 A-3 A-4 A-5");
    }

    @Test
    void one_buyer_at_the_limit_does_not_limit_another() {
        SeatStory.onSale()
                .given(ANNA.holds("A-0", "A-1", "A-2", "A-3"))
                .when(BORA.holds("A-4", "A-5", "A-6", "A-8"))
                .then("held bora A-4 A-5 A-6 A-8");
    }

    @Test
    void a_taken_seat_is_the_reason_before_the_limit() {
        SeatStory.onSale()
                .given(BORA.holds("A-4"))
                .when(ANNA.holds("A-0", "A-1", "A-2", "A-3", "A-4"))
                .thenRefused(Refusal.SEAT_UNAVAILABLE);
    }

    @Test
    void a_lowered_limit_takes_nothing_away_and_grants_nothing_more() {
        SeatStory story = SeatStory.onSale()
                .given(ANNA.holds("A-0", "A-1", "A-2"))
                .given(Ask.open(Sale.of(Halls.SMALL).version(2).seatsPerBuyerMax(2)));

        story.when(ANNA.holds("A-3")).thenRefused(Refusal.LIMIT_EXCEEDED);
        story.when(ANNA.confirms("b", "A-0", "A-1", "A-2")).then("booked anna A-0 A-1 A-2 for 3000");
    }
}
