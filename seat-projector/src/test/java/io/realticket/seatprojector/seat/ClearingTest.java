package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static io.realticket.seatprojector.seat.HouseAsk.blocks;
import static io.realticket.seatprojector.seat.HouseAsk.range;
import static io.realticket.seatprojector.seat.OperatorAsk.OPERATOR;
import static io.realticket.seatprojector.seat.OperatorAsk.REASON;
import static io.realticket.seatprojector.seat.OperatorAsk.closes;
import static io.realticket.seatprojector.seat.OperatorAsk.pauses;
import static io.realticket.seatprojector.seat.OperatorAsk.releasesAllHolds;
import static io.realticket.seatprojector.seat.OperatorAsk.resets;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What operators take back from buyers: whatever is held, or everything, in portions. */
class ClearingTest {
    private static final int PARTY = 50;

    private static SeatStory mixed() {
        return SeatStory.onSale()
                .given(ANNA.holds("A-0", "A-1"), BORA.holds("A-2"), BORA.confirms("b", "A-2"), BORA.holds("A-3"))
                .given(blocks(range("A", 4, 5)));
    }

    /** Everybody of a party of fifty holds, until {@code seats} are held. */
    private static SeatStory crowded(int seats) {
        SeatStory story = SeatStory.onSale(Sale.of(Halls.plain(seats)).seatsPerBuyerMax(PARTY));
        for (int from = 0; from < seats; from += PARTY) {
            story.given(new Buyer("buyer " + from)
                    .holds(IntStream.range(from, Math.min(seats, from + PARTY))
                            .mapToObj(cell -> "A-" + cell)
                            .toArray(String[]::new)));
        }
        return story;
    }

    @Test
    void every_hold_is_given_back_and_nothing_else() {
        SeatStory story = mixed();
        Outcome outcome = story.when(releasesAllHolds()).then("released anna A-0 A-1", "released bora A-3");

        outcome.thenCleared(3, 0, 0);
        assertThat(outcome.events().getFirst())
                .isEqualTo(new SeatEvent.SeatsReleased(
                        SeatStory.SHOW,
                        7,
                        story.now(),
                        ANNA.id(),
                        story.lastHold(ANNA),
                        Halls.seats("A-0", "A-1"),
                        OPERATOR,
                        REASON));
        assertThat(story.row("A-2")).isInstanceOf(BookRow.Sold.class);
        assertThat(story.row("A-4")).isInstanceOf(BookRow.Blocked.class);
        story.when(BORA.holds("A-0")).then("held bora A-0");
    }

    @Test
    void a_hold_that_is_being_paid_for_is_kept_and_counted() {
        SeatStory story = mixed().given(ANNA.checksOut(2_000, "p", "A-0", "A-1"));

        story.when(releasesAllHolds()).then("released bora A-3").thenCleared(1, 0, 2);
        story.when(ANNA.confirmsFor(2_000, "p", "A-0", "A-1")).then("booked anna A-0 A-1 for 2000");
    }

    @Test
    void a_hold_that_is_over_expires_and_is_not_given_back() {
        mixed().at(Sale.HOLD)
                .when(releasesAllHolds())
                .then("expired anna A-0 A-1", "expired bora A-3")
                .thenCleared(0, 0, 0);
    }

    @Test
    void a_thousand_seats_are_given_back_at_a_time_and_a_hold_is_never_split() {
        SeatStory story = crowded(2_475);

        assertThat(story.when(releasesAllHolds()).thenCleared(1_000, 1_475, 0).events())
                .hasSize(20);
        assertThat(story.when(releasesAllHolds()).thenCleared(1_000, 475, 0).events())
                .hasSize(20);
        assertThat(story.when(releasesAllHolds()).thenCleared(475, 0, 0).events())
                .hasSize(10);
        story.when(releasesAllHolds()).then().thenCleared(0, 0, 0);
    }

    @Test
    void the_same_command_again_is_answered_alike_and_takes_nothing_that_was_held_since() {
        SeatStory story = mixed();
        Ask release = releasesAllHolds().withKey("k");
        SeatReply first = story.when(release).reply();
        story.given(ANNA.holds("A-1"));

        assertThat(story.when(release).then().reply()).isEqualTo(first);
        story.when(resets().withKey("k")).thenRefused(Refusal.KEY_REUSED);
        story.when(ANNA.confirms("c", "A-1")).then("booked anna A-1 for 1000");
    }

    @Test
    void a_reset_gives_back_what_is_held_and_cancels_what_is_booked_by_its_own_booking() {
        SeatStory story = mixed().given(ANNA.checksOut(2_000, "p", "A-0", "A-1"));
        Outcome outcome = story.when(resets())
                .then("released anna A-0 A-1", "cancelled bora A-2", "released bora A-3", "reset")
                .thenCleared(4, 0, 0);

        assertThat(outcome.events().get(1))
                .isEqualTo(new SeatEvent.BookingCancelled(
                        SeatStory.SHOW,
                        9,
                        story.now(),
                        BORA.id(),
                        Buyer.booking("b"),
                        Halls.seats("A-2"),
                        OPERATOR,
                        REASON));
        assertThat(outcome.events().getLast())
                .isEqualTo(new SeatEvent.ShowReset(SeatStory.SHOW, 11, story.now(), OPERATOR, REASON));
    }

    @Test
    void a_payment_for_what_was_reset_is_refused_and_so_is_a_booking_id_that_was_used() {
        SeatStory story = mixed().given(ANNA.checksOut(2_000, "p", "A-0", "A-1"), resets());

        story.when(ANNA.confirmsFor(2_000, "p", "A-0", "A-1")).thenRefused(Refusal.HOLD_EXPIRED);
        story.when(BORA.cancels("b")).thenRefused(Refusal.UNKNOWN_BOOKING);
        story.given(BORA.holds("A-2")).when(BORA.confirms("b", "A-2")).thenRefused(Refusal.KEY_REUSED);
    }

    @Test
    void a_reset_opens_what_was_closed_or_paused_and_leaves_the_house_its_seats() {
        for (Ask stop : List.of(closes(), pauses("over"))) {
            SeatStory story = mixed().given(stop, resets());

            assertThat(story.book().sale()).isEqualTo(SaleState.OPEN);
            assertThat(story.book().pause().message()).isNull();
            assertThat(story.row("A-4")).isInstanceOf(BookRow.Blocked.class);
            story.when(ANNA.holds("A-0", "A-1", "A-2", "A-3")).then("held anna A-0 A-1 A-2 A-3");
        }
    }

    @Test
    void a_show_is_reset_when_nothing_is_left_and_not_before() {
        SeatStory story = crowded(1_050);
        story.given(pauses("reset"));

        assertThat(story.when(resets()).thenCleared(1_000, 50, 0).events()).hasSize(20);
        assertThat(story.book().sale()).isEqualTo(SaleState.PAUSED);
        assertThat(story.when(resets()).thenCleared(50, 0, 0).events()).hasSize(2);
        assertThat(story.book().sale()).isEqualTo(SaleState.OPEN);
        story.when(resets()).then("reset").thenCleared(0, 0, 0);
    }

    @Test
    void what_is_over_but_not_yet_expired_is_expired_by_a_reset_however_much_it_is() {
        SeatStory story = crowded(2_475).at(Sale.HOLD);

        Outcome outcome = story.when(resets()).thenCleared(1_000, 475, 0);
        assertThat(outcome.events()).hasSize(40).allMatch(SeatEvent.HoldExpired.class::isInstance);
        assertThat(story.when(resets()).thenCleared(0, 0, 0).events()).hasSize(11);
    }

    @Test
    void a_suspended_show_is_neither_cleared_nor_reset() {
        SeatStory story = mixed();
        story.whenFailing(Ask.tick()).thenSuspended();

        story.when(releasesAllHolds()).thenRefused(Refusal.SHOW_SUSPENDED);
        story.when(resets()).thenRefused(Refusal.SHOW_SUSPENDED);
        SeatStory.unopened().when(resets()).thenRefused(Refusal.UNKNOWN_SHOW);
    }

    @Test
    void buyers_have_room_for_as_many_seats_as_before() {
        SeatStory story = SeatStory.onSale()
                .given(ANNA.holds("A-0", "A-1", "A-2", "A-3"), ANNA.confirms("b", "A-0", "A-1", "A-2", "A-3"));
        story.when(ANNA.holds("A-4")).thenRefused(Refusal.LIMIT_EXCEEDED);

        story.given(resets()).when(ANNA.holds("A-0", "A-1", "A-2", "A-3")).then("held anna A-0 A-1 A-2 A-3");
    }
}
