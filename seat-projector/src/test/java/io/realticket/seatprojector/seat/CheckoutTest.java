package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Time to pay: two minutes at least, once for a hold of five. R costs 1000, S half of it. */
class CheckoutTest {
    private static final Duration PAYING = Duration.ofMinutes(2);
    private static final Duration LATE = Duration.ofMinutes(4);

    private static SeatStory held() {
        return SeatStory.onSale().given(ANNA.holds("A-0", "A-5"));
    }

    private static Instant since(Duration opening) {
        return Sale.OPENS.plus(opening);
    }

    @Test
    void the_deadline_becomes_two_minutes_from_now_and_the_buyer_is_told_what_is_to_be_paid() {
        SeatStory story = held().at(LATE);
        Outcome outcome = story.when(ANNA.checksOut(1_500, "b", "A-5", "A-0")).then("checks out anna A-0 A-5");

        SeatReply.CheckoutBegun begun = outcome.checkout();
        assertThat(begun.expiresAt()).isEqualTo(since(LATE.plus(PAYING)));
        assertThat(begun.total()).isEqualTo(new Money(1_500, "KRW"));
        assertThat(begun.seats()).containsExactlyElementsOf(Halls.seats("A-0", "A-5"));
        assertThat(begun.bookingId()).isEqualTo(Buyer.booking("b"));
        assertThat(outcome.events())
                .containsExactly(new SeatEvent.CheckoutBegun(
                        SeatStory.SHOW,
                        3,
                        story.now(),
                        ANNA.id(),
                        Buyer.booking("b"),
                        begun.holdId(),
                        begun.expiresAt(),
                        begun.seats()));
    }

    @Test
    void a_deadline_that_is_later_stays_where_it_is() {
        Duration just = Sale.HOLD.minus(PAYING);

        assertThat(expiresAfterCheckoutAt(Duration.ZERO)).isEqualTo(since(Sale.HOLD));
        assertThat(expiresAfterCheckoutAt(just)).isEqualTo(since(Sale.HOLD));
        assertThat(expiresAfterCheckoutAt(just.plusMillis(1))).isEqualTo(since(Sale.HOLD.plusMillis(1)));
    }

    private static Instant expiresAfterCheckoutAt(Duration opening) {
        SeatStory story = held().at(opening);
        return story.when(ANNA.checksOut(1_500, "b", "A-0", "A-5")).checkout().expiresAt();
    }

    @Test
    void one_millisecond_before_its_deadline_a_hold_is_secured_and_at_its_deadline_it_is_over() {
        held().at(Sale.HOLD.minusMillis(1))
                .when(ANNA.checksOut(1_500, "b", "A-0", "A-5"))
                .then("checks out anna A-0 A-5");
        held().at(Sale.HOLD)
                .when(ANNA.checksOut(1_500, "b", "A-0", "A-5"))
                .thenRefused(Refusal.HOLD_EXPIRED, "expired anna A-0 A-5");
    }

    @Test
    void a_secured_hold_is_confirmed_until_its_new_deadline_and_not_at_it() {
        Duration over = LATE.plus(PAYING);
        Ask checkout = ANNA.checksOut(1_500, "b", "A-0", "A-5");
        Ask confirm = ANNA.confirmsFor(1_500, "b", "A-0", "A-5");

        held().at(LATE).given(checkout).at(over.minusMillis(1)).when(confirm).then("booked anna A-0 A-5 for 1500");
        held().at(LATE)
                .given(checkout)
                .at(over)
                .when(confirm)
                .thenRefused(Refusal.HOLD_EXPIRED, "expired anna A-0 A-5");
    }

    @Test
    void asked_again_by_whatever_booking_it_is_answered_alike_and_moves_nothing() {
        SeatStory story = held().at(LATE);
        Ask checkout = ANNA.checksOut(1_500, "b", "A-0", "A-5").withKey("b");
        Instant deadline = story.when(checkout).checkout().expiresAt();

        story.at(LATE.plusSeconds(60));
        assertThat(story.when(checkout).then().checkout().expiresAt()).isEqualTo(deadline);
        SeatReply.CheckoutBegun other = story.when(ANNA.checksOut(1_500, "after a declined card", "A-0", "A-5"))
                .then()
                .checkout();
        assertThat(other.expiresAt()).isEqualTo(deadline);
        assertThat(other.bookingId()).isEqualTo(Buyer.booking("after a declined card"));
        assertThat(story.book().expiresAt(0)).isEqualTo(deadline);
    }

    @Test
    void a_checkout_that_moved_nothing_was_the_only_one_too() {
        SeatStory story = held().given(ANNA.checksOut(1_500, "b", "A-0", "A-5")).at(LATE);

        assertThat(story.when(ANNA.checksOut(1_500, "c", "A-0", "A-5"))
                        .then()
                        .checkout()
                        .expiresAt())
                .isEqualTo(since(Sale.HOLD));
    }

    @Test
    void a_repeated_checkout_is_never_answered_for_a_hold_that_is_over() {
        Ask checkout = ANNA.checksOut(1_500, "b", "A-0", "A-5").withKey("b");

        held().at(Sale.HOLD.minusSeconds(1))
                .given(checkout)
                .at(Sale.HOLD.minusSeconds(1).plus(PAYING))
                .when(checkout)
                .thenRefused(Refusal.HOLD_EXPIRED, "expired anna A-0 A-5");
        held().given(checkout, ANNA.releasesAll()).when(checkout).thenRefused(Refusal.HOLD_EXPIRED);
    }

    @Test
    void the_buyer_s_extension_is_another_matter() {
        SeatStory before = held().at(LATE).given(ANNA.extendsHold());
        assertThat(before.when(ANNA.checksOut(1_500, "b", "A-0", "A-5"))
                        .then("checks out anna A-0 A-5")
                        .checkout()
                        .expiresAt())
                .isEqualTo(since(Sale.HOLD.plusMinutes(2)));
        before.when(ANNA.extendsHold()).thenRefused(Refusal.EXTENSION_USED);

        SeatStory after = held().at(LATE).given(ANNA.checksOut(1_500, "b", "A-0", "A-5"));
        assertThat(after.when(ANNA.extendsHold()).held().expiresAt())
                .isEqualTo(since(LATE.plus(PAYING).plusMinutes(2)));
        after.when(ANNA.checksOut(1_500, "c", "A-0", "A-5")).then();
        after.when(ANNA.extendsHold()).thenRefused(Refusal.EXTENSION_USED);
    }

    @Test
    void seats_added_to_a_secured_hold_end_with_it_and_bring_no_more_time() {
        SeatStory story = held().at(LATE).given(ANNA.checksOut(1_500, "b", "A-0", "A-5"));

        assertThat(story.when(ANNA.holds("A-1")).then("held anna A-1").held().expiresAt())
                .isEqualTo(since(LATE.plus(PAYING)));
        story.at(LATE.plusSeconds(30)).given(ANNA.releases("A-0", "A-5"));
        assertThat(story.when(ANNA.checksOut(1_000, "c", "A-1"))
                        .then()
                        .checkout()
                        .expiresAt())
                .isEqualTo(since(LATE.plus(PAYING)));
    }

    @Test
    void the_next_hold_of_the_same_buyer_is_secured_again() {
        held().given(ANNA.checksOut(1_500, "b", "A-0", "A-5"), ANNA.releasesAll(), ANNA.holds("A-0"))
                .when(ANNA.checksOut(1_000, "c", "A-0"))
                .then("checks out anna A-0");
    }

    @Test
    void a_hold_begun_when_a_secured_one_is_overdue_is_secured_again() {
        SeatStory story = held().at(LATE).given(ANNA.checksOut(1_500, "b", "A-0", "A-5"));

        story.at(LATE.plus(PAYING)).when(ANNA.holds("A-0")).then("expired anna A-0 A-5", "held anna A-0");
        story.when(ANNA.checksOut(1_000, "c", "A-0")).then("checks out anna A-0");
    }

    @Test
    void more_fewer_or_other_seats_than_were_seen_are_a_hold_that_has_changed() {
        held().when(ANNA.checksOut(1_000, "b", "A-0")).thenRefused(Refusal.HOLD_CHANGED);
        held().when(ANNA.checksOut(2_500, "b", "A-0", "A-5", "A-1")).thenRefused(Refusal.HOLD_CHANGED);
        held().when(ANNA.checksOut(2_000, "b", "A-0", "A-1")).thenRefused(Refusal.HOLD_CHANGED);
    }

    @Test
    void a_seat_that_does_not_exist_is_named() {
        SeatReply.Refused refused =
                held().when(ANNA.checksOut(1_500, "b", "A-0", "A-7")).thenRefused(Refusal.INVALID_SEAT);

        assertThat(refused.seat()).isEqualTo(Halls.seats("A-7").getFirst());
    }

    @Test
    void another_total_than_the_show_s_prices_give_is_refused() {
        SeatStory story = held();
        HoldId hold = story.lastHold(ANNA);

        story.when(ANNA.checksOut(1_499, "b", "A-0", "A-5")).thenRefused(Refusal.PRICE_CHANGED);
        story.when(ANNA.checksOut(1_501, "b", "A-0", "A-5")).thenRefused(Refusal.PRICE_CHANGED);
        story.when(ANNA.checkOut(hold, new Money(1_500, "JPY"), "b", "A-0", "A-5"))
                .thenRefused(Refusal.PRICE_CHANGED);
        story.given(Ask.open(Sale.of(Halls.SMALL).version(2).price(new Money(2_000, "KRW"))));
        story.when(ANNA.checksOut(1_500, "b", "A-0", "A-5")).thenRefused(Refusal.PRICE_CHANGED);
        story.when(ANNA.checksOut(3_000, "b", "A-0", "A-5")).then("checks out anna A-0 A-5");
    }

    @Test
    void a_price_that_changes_during_a_payment_is_refused_at_the_booking() {
        SeatStory story = held().given(ANNA.checksOut(1_500, "b", "A-0", "A-5"));
        story.given(Ask.open(Sale.of(Halls.SMALL).version(2).price(new Money(2_000, "KRW"))));

        story.when(ANNA.confirmsFor(1_500, "b", "A-0", "A-5")).thenRefused(Refusal.PRICE_CHANGED);
        story.when(ANNA.confirmsFor(3_000, "b", "A-0", "A-5")).then("booked anna A-0 A-5 for 3000");
    }

    @Test
    void a_booking_that_is_confirmed_again_costs_what_it_cost_whatever_is_said_now() {
        SeatStory story = held().given(ANNA.confirmsFor(1_500, "b", "A-0", "A-5"));

        assertThat(story.when(ANNA.confirmsFor(9, "b", "A-0", "A-5"))
                        .then()
                        .booked()
                        .total())
                .isEqualTo(new Money(1_500, "KRW"));
    }

    @Test
    void a_hold_that_is_anothers_or_another_is_not_secured() {
        SeatStory story = held();
        HoldId annas = story.lastHold(ANNA);
        Money total = new Money(1_500, "KRW");

        story.when(BORA.checkOut(annas, total, "b", "A-0", "A-5")).thenRefused(Refusal.HOLD_EXPIRED);
        story.when(ANNA.checkOut(new HoldId(Ask.uuid("other")), total, "b", "A-0", "A-5"))
                .thenRefused(Refusal.HOLD_EXPIRED);
    }

    @Test
    void a_booking_id_that_was_booked_begins_no_checkout_not_even_after_a_cancel() {
        SeatStory story = held().given(ANNA.confirms("b", "A-0", "A-5"));
        story.when(ANNA.checksOut(1_500, "b", "A-0", "A-5")).thenRefused(Refusal.KEY_REUSED);

        story.given(ANNA.cancels("b"), ANNA.holds("A-0"));
        story.when(ANNA.checksOut(1_000, "b", "A-0")).thenRefused(Refusal.KEY_REUSED);
        story.when(ANNA.checksOut(1_000, "c", "A-0")).then("checks out anna A-0");
    }

    @Test
    void a_hold_granted_in_time_is_secured_after_the_closing_but_not_in_a_suspended_show() {
        held().given(Ask.close()).when(ANNA.checksOut(1_500, "b", "A-0", "A-5")).then("checks out anna A-0 A-5");
        SeatStory story = held();
        story.whenFailing(Ask.tick()).thenSuspended();
        story.when(ANNA.checksOut(1_500, "b", "A-0", "A-5")).thenRefused(Refusal.SHOW_SUSPENDED);
    }

    @Test
    void a_restarted_show_knows_the_deadline_what_moved_it_and_what_may_still_move_it() {
        SeatStory story = held().at(LATE).given(ANNA.checksOut(1_500, "b", "A-0", "A-5"));
        story.shell().restart(new Random(1));

        assertThat(story.book().expiresAt(0)).isEqualTo(since(LATE.plus(PAYING)));
        story.at(LATE.plusSeconds(60));
        assertThat(story.when(ANNA.checksOut(1_500, "c", "A-0", "A-5"))
                        .then()
                        .checkout()
                        .expiresAt())
                .isEqualTo(since(LATE.plus(PAYING)));
        story.given(ANNA.extendsHold());
        story.shell().restart(new Random(2));
        story.when(ANNA.extendsHold()).thenRefused(Refusal.EXTENSION_USED);
        story.when(ANNA.checksOut(1_500, "d", "A-0", "A-5")).then();
    }
}
