package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.realticket.contracts.seat.Refusal;
import org.junit.jupiter.api.Test;

/** When a hold is granted at all: between opening and closing, and before nobody waits for the answer. */
class SaleTimesTest {
    @Test
    void a_hold_is_refused_one_millisecond_before_the_opening() {
        SeatStory.onSale().at(ofMillis(-1)).when(ANNA.holds("A-0")).thenRefused(Refusal.SALE_NOT_OPEN);
    }

    @Test
    void a_hold_is_granted_at_the_very_millisecond_of_the_opening() {
        SeatStory.onSale().at(ZERO).when(ANNA.holds("A-0")).then("held anna A-0");
    }

    @Test
    void a_hold_is_granted_one_millisecond_before_the_closing() {
        SeatStory.onSale().at(Sale.LASTS.minusMillis(1)).when(ANNA.holds("A-0")).then("held anna A-0");
    }

    @Test
    void a_hold_is_refused_at_the_very_millisecond_of_the_closing() {
        SeatStory.onSale().at(Sale.LASTS).when(ANNA.holds("A-0")).thenRefused(Refusal.SALE_CLOSED);
    }

    @Test
    void what_is_held_at_the_closing_may_still_be_released_confirmed_and_cancelled() {
        SeatStory.onSale()
                .at(Sale.LASTS.minusMillis(1))
                .given(ANNA.holds("A-0", "A-1"))
                .at(Sale.LASTS)
                .given(ANNA.releases("A-1"), ANNA.confirms("b", "A-0"), ANNA.cancels("b"));
    }

    @Test
    void what_is_held_when_an_operator_closes_the_sale_may_still_be_confirmed() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0"), Ask.close());

        story.when(ANNA.holds("A-1")).thenRefused(Refusal.SALE_CLOSED);
        story.when(ANNA.confirms("b", "A-0")).then("booked anna A-0 for 1000");
    }

    @Test
    void new_times_hold_from_the_command_that_brings_them() {
        SeatStory story = SeatStory.onSale().at(Sale.LASTS);
        story.when(ANNA.holds("A-0")).thenRefused(Refusal.SALE_CLOSED);

        story.given(Ask.open(Sale.of(Halls.SMALL).version(2).lasts(Sale.LASTS.plusMillis(1))))
                .when(ANNA.holds("A-0"))
                .then("held anna A-0");
    }

    @Test
    void a_hold_is_granted_one_millisecond_before_its_answer_is_too_late() {
        SeatStory.onSale()
                .at(ofSeconds(1))
                .when(ANNA.holdsWithin(ofMillis(1), "A-0"))
                .then("held anna A-0");
    }

    @Test
    void a_hold_is_refused_at_the_very_millisecond_it_had_to_be_answered_by() {
        SeatStory story = SeatStory.onSale().at(ofSeconds(1));

        story.when(ANNA.holdsWithin(ZERO, "A-0")).thenRefused(Refusal.ANSWER_TOO_LATE);
        story.when(ANNA.holdsWithin(ofMillis(-1), "A-0")).thenRefused(Refusal.ANSWER_TOO_LATE);
    }
}
