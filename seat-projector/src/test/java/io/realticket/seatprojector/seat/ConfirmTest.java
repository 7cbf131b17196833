package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A hold becomes a booking: of exactly what the buyer saw, and once. R costs 1000, S half of it. */
class ConfirmTest {
    private static SeatStory held() {
        return SeatStory.onSale().given(ANNA.holds("A-0", "A-5", "B-0"));
    }

    @Test
    void seats_are_booked_at_the_price_of_their_category() {
        SeatReply.Booked booked = held().when(ANNA.confirms("b", "B-0", "A-5", "A-0"))
                .then("booked anna A-0 A-5 B-0 for 2500")
                .booked();

        assertThat(booked.bookingId()).isEqualTo(Buyer.booking("b"));
        assertThat(booked.total()).isEqualTo(new Money(2_500, "KRW"));
        assertThat(booked.seats()).containsExactlyElementsOf(Halls.seats("A-0", "A-5", "B-0"));
    }

    @Test
    void a_hold_of_more_fewer_or_other_seats_than_were_seen_has_changed() {
        held().when(ANNA.confirms("b", "A-0", "A-5")).thenRefused(Refusal.HOLD_CHANGED);
        held().when(ANNA.confirms("b", "A-0", "A-5", "B-0", "B-1")).thenRefused(Refusal.HOLD_CHANGED);
        held().when(ANNA.confirms("b", "A-0", "A-5", "B-1")).thenRefused(Refusal.HOLD_CHANGED);
    }

    @Test
    void a_hold_that_is_over_another_or_anothers_is_not_confirmed() {
        SeatStory story = held();
        HoldId annas = story.lastHold(ANNA);

        story.when(BORA.confirm(annas, "b", "A-0", "A-5", "B-0")).thenRefused(Refusal.HOLD_EXPIRED);
        story.when(ANNA.confirm(new HoldId(Ask.uuid("other")), "b", "A-0", "A-5", "B-0"))
                .thenRefused(Refusal.HOLD_EXPIRED);
        story.given(ANNA.releasesAll())
                .when(ANNA.confirms("b", "A-0", "A-5", "B-0"))
                .thenRefused(Refusal.HOLD_EXPIRED);
    }

    @Test
    void a_seat_that_does_not_exist_is_named() {
        SeatReply.Refused refused =
                held().when(ANNA.confirms("b", "A-0", "A-7")).thenRefused(Refusal.INVALID_SEAT);

        assertThat(refused.seat()).isEqualTo(Halls.seats("A-7").getFirst());
    }

    @Test
    void the_same_booking_is_confirmed_once_and_answered_alike_however_late() {
        SeatStory story = held();
        SeatReply.Booked first =
                story.when(ANNA.confirms("b", "A-0", "A-5", "B-0")).booked();

        SeatReply.Booked again = story.at(ofHours(20))
                .when(ANNA.confirms("b", "B-0", "A-0", "A-5"))
                .then()
                .booked();

        assertThat(again.total()).isEqualTo(first.total());
        assertThat(again.seats()).isEqualTo(first.seats());
        assertThat(again.bookingId()).isEqualTo(first.bookingId());
    }

    @Test
    void a_booking_costs_what_it_cost_after_the_prices_change() {
        SeatStory story = held().given(ANNA.confirms("b", "A-0", "A-5", "B-0"));
        story.given(Ask.open(Sale.of(Halls.SMALL).version(2).price(new Money(9_000, "KRW"))));

        assertThat(story.when(ANNA.confirms("b", "A-0", "A-5", "B-0")).booked().total())
                .isEqualTo(new Money(2_500, "KRW"));
        story.given(BORA.holds("A-1")).when(BORA.confirms("c", "A-1")).then("booked bora A-1 for 9000");
    }

    @Test
    void a_booking_id_used_for_other_seats_or_by_another_buyer_is_refused() {
        SeatStory story = held().given(ANNA.confirms("b", "A-0", "A-5", "B-0"));
        story.given(ANNA.holds("B-1"), BORA.holds("B-2"));

        story.when(ANNA.confirms("b", "B-1")).thenRefused(Refusal.KEY_REUSED);
        story.when(ANNA.confirms("b", "A-0", "A-5")).thenRefused(Refusal.KEY_REUSED);
        story.when(ANNA.confirms("b", "A-7")).thenRefused(Refusal.KEY_REUSED);
        story.when(BORA.confirms("b", "B-2")).thenRefused(Refusal.KEY_REUSED);
        story.when(BORA.confirms("b", "A-0", "A-5", "B-0")).thenRefused(Refusal.KEY_REUSED);
    }

    @Test
    void a_booking_id_used_for_another_hold_of_the_same_seats_is_refused() {
        SeatStory story = held();
        HoldId first = story.lastHold(ANNA);
        story.given(ANNA.confirms("b", "A-0", "A-5", "B-0"));

        story.when(ANNA.confirm(new HoldId(Ask.uuid("other")), "b", "A-0", "A-5", "B-0"))
                .thenRefused(Refusal.KEY_REUSED);
        story.when(ANNA.confirm(first, "b", "A-0", "A-5", "B-0")).then();
    }

    @Test
    void seats_held_after_a_booking_are_a_new_hold() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0"), ANNA.confirms("b", "A-0"));

        story.given(ANNA.holds("A-1")).when(ANNA.confirms("c", "A-1")).then("booked anna A-1 for 1000");
    }

    @Test
    void a_booking_made_before_ids_were_kept_is_answered_alike_and_nobody_else_gets_its_answer() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0", "A-1"));
        SeatReply.Booked first = story.when(ANNA.confirms("b", "A-0", "A-1")).booked();
        story.shell().hasNo(BookRow.Confirmed.class);
        story.shell().restart(new Random(1));

        SeatReply.Booked again =
                story.when(ANNA.confirms("b", "A-1", "A-0")).then().booked();
        assertThat(again.seats()).isEqualTo(first.seats());
        assertThat(again.total()).isEqualTo(first.total());
        story.when(ANNA.confirms("b", "A-0")).thenRefused(Refusal.KEY_REUSED);
        story.when(BORA.confirms("b", "A-0", "A-1")).thenRefused(Refusal.KEY_REUSED);
    }
}
