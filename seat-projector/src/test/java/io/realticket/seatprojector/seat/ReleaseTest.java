package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import org.junit.jupiter.api.Test;

/** Giving held seats back: one's own, and never what is sold. */
class ReleaseTest {
    private static SeatStory held() {
        return SeatStory.onSale().given(ANNA.holds("A-0", "A-1", "B-0"), BORA.holds("A-2"));
    }

    @Test
    void some_seats_of_a_hold_are_released_and_the_others_stay_until_their_deadline() {
        SeatStory story = held();
        SeatReply.Released released = story.when(ANNA.releases("B-0", "A-0"))
                .then("released anna A-0 B-0")
                .released();

        assertThat(released.released()).containsExactlyElementsOf(Halls.seats("A-0", "B-0"));
        assertThat(released.seats()).containsExactlyElementsOf(Halls.seats("A-1"));
        assertThat(released.holdId()).isEqualTo(story.lastHold(ANNA));
        assertThat(released.expiresAt()).isEqualTo(Sale.OPENS.plus(Sale.HOLD));
        story.when(BORA.holds("B-0")).then("held bora B-0");
    }

    @Test
    void the_last_seats_of_a_hold_end_it() {
        SeatReply.Released released = held().when(ANNA.releases("A-0", "A-1", "B-0"))
                .then("released anna A-0 A-1 B-0")
                .released();

        assertThat(released.seats()).isEmpty();
        assertThat(released.holdId()).isNull();
        assertThat(released.expiresAt()).isNull();
    }

    @Test
    void a_seat_that_is_not_ones_own_refuses_the_whole_release_and_is_named() {
        for (String seat : new String[] {"A-2", "A-3"}) {
            SeatReply.Refused refused = held().when(ANNA.releases("A-0", seat)).thenRefused(Refusal.HOLD_EXPIRED);

            assertThat(refused.seat()).isEqualTo(SeatId.of(seat));
        }
    }

    @Test
    void a_seat_that_does_not_exist_refuses_the_whole_release() {
        held().when(ANNA.releases("A-0", "A-7")).thenRefused(Refusal.INVALID_SEAT);
    }

    @Test
    void everything_is_released_at_once() {
        SeatReply.Released released = held().when(ANNA.releasesAll())
                .then("released anna A-0 A-1 B-0")
                .released();

        assertThat(released.seats()).isEmpty();
    }

    @Test
    void releasing_everything_when_there_is_nothing_changes_nothing() {
        SeatReply.Released released =
                SeatStory.onSale().when(ANNA.releasesAll()).then().released();

        assertThat(released.released()).isEmpty();
        assertThat(released.holdId()).isNull();
    }

    @Test
    void a_sold_seat_is_never_released() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0"), ANNA.confirms("b", "A-0"));

        story.when(ANNA.releases("A-0")).thenRefused(Refusal.HOLD_EXPIRED);
        story.given(ANNA.holds("A-1")).when(ANNA.releases("A-1", "A-0")).thenRefused(Refusal.HOLD_EXPIRED);
        story.when(ANNA.releasesAll()).then("released anna A-1");
        assertThat(story.row("A-0")).isInstanceOf(BookRow.Sold.class);
    }
}
