package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The end of a hold, which is exclusive: at the very millisecond of its deadline it is over. */
class DeadlineTest {
    private static SeatStory held() {
        return SeatStory.onSale().given(ANNA.holds("A-0", "A-1"));
    }

    @Test
    void one_millisecond_before_its_deadline_a_hold_is_confirmed() {
        held().at(Sale.HOLD.minusMillis(1))
                .when(ANNA.confirms("b", "A-0", "A-1"))
                .then("booked anna A-0 A-1 for 2000");
    }

    @Test
    void at_its_deadline_a_hold_is_not_confirmed() {
        held().at(Sale.HOLD)
                .when(ANNA.confirms("b", "A-0", "A-1"))
                .thenRefused(Refusal.HOLD_EXPIRED, "expired anna A-0 A-1");
    }

    @Test
    void one_millisecond_before_its_deadline_the_seats_are_still_anothers() {
        held().at(Sale.HOLD.minusMillis(1)).when(BORA.holds("A-0")).thenRefused(Refusal.SEAT_UNAVAILABLE);
    }

    @Test
    void at_its_deadline_the_seats_are_free_for_the_next_and_the_expiry_comes_first() {
        held().at(Sale.HOLD).when(BORA.holds("A-1")).then("expired anna A-0 A-1", "held bora A-1");
    }

    @Test
    void at_its_deadline_the_same_buyer_starts_a_new_hold() {
        SeatStory story = held();
        SeatReply.Held held = story.at(Sale.HOLD)
                .when(ANNA.holds("A-1", "A-2"))
                .then("expired anna A-0 A-1", "held anna A-1 A-2")
                .held();

        assertThat(held.expiresAt()).isEqualTo(Sale.OPENS.plus(Sale.HOLD.multipliedBy(2)));
        assertThat(held.seats()).containsExactlyElementsOf(Halls.seats("A-1", "A-2"));
    }

    @Test
    void a_tick_expires_what_is_due_and_nothing_else() {
        SeatStory story = held().at(ofSeconds(1)).given(BORA.holds("A-2"));

        story.at(Sale.HOLD.minusMillis(1)).when(Ask.tick()).then();
        story.at(Sale.HOLD).when(Ask.tick()).then("expired anna A-0 A-1");
        story.at(Sale.HOLD).when(Ask.tick()).then();
    }

    @Test
    void holds_expire_soonest_first_and_in_layout_order_among_equals() {
        SeatStory.onSale()
                .given(BORA.holds("A-5"), ANNA.holds("A-3"))
                .at(ofSeconds(1))
                .given(new Buyer("carl").holds("A-0"))
                .at(Sale.HOLD.plusSeconds(1))
                .when(Ask.tick())
                .then("expired anna A-3", "expired bora A-5", "expired somebody A-0");
    }

    @Test
    void at_its_deadline_there_is_nothing_left_to_release() {
        held().at(Sale.HOLD).when(ANNA.releases("A-0")).thenRefused(Refusal.HOLD_EXPIRED, "expired anna A-0 A-1");
        SeatReply.Released released = held().at(Sale.HOLD)
                .when(ANNA.releasesAll())
                .then("expired anna A-0 A-1")
                .released();

        assertThat(released.released()).isEmpty();
    }

    @Test
    void the_book_knows_the_soonest_deadline_and_that_there_is_none() {
        SeatStory story = SeatStory.onSale();
        assertThat(story.book().soonestDeadline()).isEqualTo(Instant.MAX);

        story.given(ANNA.holds("A-0")).at(ofSeconds(1)).given(BORA.holds("A-1"));
        assertThat(story.book().soonestDeadline()).isEqualTo(Sale.OPENS.plus(Sale.HOLD));

        story.given(ANNA.releasesAll());
        assertThat(story.book().soonestDeadline())
                .isEqualTo(Sale.OPENS.plus(Sale.HOLD).plusSeconds(1));
    }
}
