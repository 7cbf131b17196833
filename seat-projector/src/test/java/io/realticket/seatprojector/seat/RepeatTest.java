package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same command again: answered as it was, and nothing happens twice. */
class RepeatTest {
    private static final Ask HOLD = ANNA.holds("A-0", "A-1").withKey("k");
    private static final Duration PATIENT = Duration.ofHours(1);

    @Test
    void a_granted_hold_is_answered_alike_whatever_happened_since() {
        SeatStory story = SeatStory.onSale();
        SeatReply first = story.when(HOLD).reply();
        story.given(ANNA.releases("A-0"), BORA.holds("A-0")).at(ofSeconds(1));

        assertThat(story.when(HOLD).then().reply()).isEqualTo(first);
        assertThat(story.when(ANNA.holds("A-1", "A-0").withKey("k")).then().reply())
                .isEqualTo(first);
    }

    @Test
    void a_repeated_hold_is_answered_even_when_no_new_one_would_be() {
        SeatStory story = SeatStory.onSale();
        SeatReply first = story.when(HOLD).reply();
        story.given(Ask.close());

        assertThat(story.when(ANNA.holdsWithin(ZERO, "A-0", "A-1").withKey("k")).reply())
                .isEqualTo(first);
    }

    @Test
    void the_same_key_for_other_seats_another_command_or_another_buyer_is_refused() {
        SeatStory story = SeatStory.onSale().given(HOLD);

        story.when(ANNA.holds("A-0").withKey("k")).thenRefused(Refusal.KEY_REUSED);
        story.when(ANNA.holds("A-0", "A-1", "A-2").withKey("k")).thenRefused(Refusal.KEY_REUSED);
        story.when(ANNA.holds("A-0", "A-2").withKey("k")).thenRefused(Refusal.KEY_REUSED);
        story.when(ANNA.releases("A-0", "A-1").withKey("k")).thenRefused(Refusal.KEY_REUSED);
        story.when(ANNA.releasesAll().withKey("k")).thenRefused(Refusal.KEY_REUSED);
        story.when(ANNA.confirms("b", "A-0", "A-1").withKey("k")).thenRefused(Refusal.KEY_REUSED);
        story.when(ANNA.cancels("b").withKey("k")).thenRefused(Refusal.KEY_REUSED);
        story.when(BORA.holds("A-0", "A-1").withKey("k")).thenRefused(Refusal.KEY_REUSED);
    }

    @Test
    void the_same_key_for_another_number_category_or_section_of_the_best_seats_is_refused() {
        BestAsk two = BestAsk.of(ANNA, 2);
        SeatStory story =
                SeatStory.onSale().given(two.ofCategory("R").in("A", "B").withKey("k"));

        story.when(two.ofCategory("R").in("B", "A").withKey("k")).then();
        for (BestAsk other : new BestAsk[] {
            BestAsk.of(ANNA, 1).ofCategory("R").in("A", "B"),
            BestAsk.of(BORA, 2).ofCategory("R").in("A", "B"),
            two.ofCategory("S").in("A", "B"),
            two.in("A", "B"),
            two.ofCategory("R").in("A"),
            two.ofCategory("R").in("A", "C"),
            two.ofCategory("R")
        }) {
            story.when(other.withKey("k")).thenRefused(Refusal.KEY_REUSED);
        }
    }

    @Test
    void a_grant_of_one_kind_never_answers_another_kind_with_the_same_outcome() {
        SeatStory best = SeatStory.onSale().given(BestAsk.of(ANNA, 2).in("A").withKey("k"));
        best.when(ANNA.holds("A-0", "A-1").withKey("k")).thenRefused(Refusal.KEY_REUSED);

        SeatStory hold = SeatStory.onSale().given(HOLD);
        hold.when(BestAsk.of(ANNA, 2).withKey("k")).thenRefused(Refusal.KEY_REUSED);

        SeatStory extended = SeatStory.onSale().given(HOLD, ANNA.extendsHold().withKey("x"));
        extended.when(BestAsk.of(ANNA, 2).withKey("x")).thenRefused(Refusal.KEY_REUSED);

        SeatStory released =
                SeatStory.onSale().given(HOLD, ANNA.releases("A-0", "A-1").withKey("r"));
        released.when(ANNA.releasesAll().withKey("r")).thenRefused(Refusal.KEY_REUSED);
        SeatStory gone = SeatStory.onSale().given(HOLD, ANNA.releasesAll().withKey("r"));
        gone.when(ANNA.releases("A-0", "A-1").withKey("r")).thenRefused(Refusal.KEY_REUSED);
    }

    @Test
    void a_grant_is_remembered_one_millisecond_short_of_a_minute() {
        SeatStory story = SeatStory.onSale().given(HOLD, ANNA.releasesAll());

        story.at(ofSeconds(60).minusMillis(1)).when(HOLD).then();
    }

    @Test
    void a_grant_is_forgotten_at_the_very_minute() {
        SeatStory story = SeatStory.onSale().given(HOLD, ANNA.releasesAll());

        story.at(ofSeconds(60))
                .when(ANNA.holdsWithin(PATIENT, "A-0", "A-1").withKey("k"))
                .then("held anna A-0 A-1");
    }

    @Test
    void a_hold_granted_again_after_its_minute_is_another_one_and_nothing_that_names_the_first_reaches_it() {
        Ask again = ANNA.holdsWithin(PATIENT, "A-0", "A-1").withKey("k");
        SeatStory story = SeatStory.onSale().given(again, ANNA.extendsHold());
        HoldId first = story.lastHold(ANNA);
        story.given(ANNA.releasesAll()).at(ofSeconds(60)).given(again);

        assertThat(story.lastHold(ANNA)).isNotEqualTo(first);
        story.when(ANNA.confirm(first, "b", "A-0", "A-1")).thenRefused(Refusal.HOLD_EXPIRED);
        story.when(ANNA.extend(first)).thenRefused(Refusal.HOLD_EXPIRED);
        story.when(ANNA.extendsHold()).then("extended anna A-0 A-1");
        story.when(ANNA.confirms("b", "A-0", "A-1")).then("booked anna A-0 A-1 for 2000");
    }

    @Test
    void an_extension_that_is_forgotten_is_not_made_again() {
        SeatStory story = SeatStory.onSale().given(HOLD, ANNA.extendsHold().withKey("x"));

        story.at(ofSeconds(60).minusMillis(1))
                .when(ANNA.extendsHold().withKey("x"))
                .then();
        story.at(ofSeconds(60)).when(ANNA.extendsHold().withKey("x")).thenRefused(Refusal.EXTENSION_USED);
    }

    @Test
    void a_release_that_is_forgotten_is_refused_unless_the_seats_are_held_again() {
        Ask release = ANNA.releases("A-0").withKey("r");
        SeatStory story = SeatStory.onSale().given(HOLD, release);

        story.at(ofSeconds(60).minusMillis(1)).when(release).then();
        story.at(ofSeconds(60)).when(release).thenRefused(Refusal.HOLD_EXPIRED);
        story.given(ANNA.holds("A-0")).when(release).then("released anna A-0");
    }

    @Test
    void a_cancel_that_is_forgotten_is_refused() {
        Ask cancel = ANNA.cancels("b").withKey("c");
        SeatStory story = SeatStory.onSale().given(HOLD, ANNA.confirms("b", "A-0", "A-1"), cancel);

        story.at(ofSeconds(60)).when(cancel).thenRefused(Refusal.UNKNOWN_BOOKING);
    }

    @Test
    void a_repeated_release_is_answered_alike_and_frees_nothing_held_since() {
        SeatStory story = SeatStory.onSale().given(HOLD);
        Ask release = ANNA.releases("A-0").withKey("r");
        SeatReply first = story.when(release).reply();
        story.given(ANNA.holds("A-0"));

        assertThat(story.when(release).then().reply()).isEqualTo(first);
        story.when(ANNA.releases("A-1").withKey("r")).thenRefused(Refusal.KEY_REUSED);
    }

    @Test
    void a_release_of_everything_is_not_answered_by_an_earlier_one_of_some_seats() {
        SeatStory story = SeatStory.onSale().given(HOLD, ANNA.releases("A-0").withKey("r"));

        story.when(ANNA.releasesAll().withKey("r")).thenRefused(Refusal.KEY_REUSED);
    }

    @Test
    void a_repeated_release_of_nothing_frees_nothing_held_since() {
        SeatStory story = SeatStory.onSale();
        Ask release = ANNA.releasesAll().withKey("r");
        SeatReply first = story.when(release).reply();
        story.given(ANNA.holds("A-0"));

        assertThat(story.when(release).then().reply()).isEqualTo(first);
    }

    @Test
    void a_repeated_hold_of_what_was_held_already_takes_nothing_given_back_since() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0", "A-1"));
        SeatReply first = story.when(HOLD).then().reply();
        story.given(ANNA.releasesAll());

        assertThat(story.when(HOLD).then().reply()).isEqualTo(first);
    }

    @Test
    void a_repeated_cancel_is_answered_alike() {
        SeatStory story = SeatStory.onSale().given(HOLD, ANNA.confirms("b", "A-0", "A-1"));
        Ask cancel = ANNA.cancels("b").withKey("c");
        SeatReply first = story.when(cancel).reply();

        assertThat(story.when(cancel).then().reply()).isEqualTo(first);
        story.when(ANNA.cancels("other").withKey("c")).thenRefused(Refusal.KEY_REUSED);
    }

    @Test
    void a_refused_command_is_decided_again() {
        SeatStory story = SeatStory.onSale().given(BORA.holds("A-0"));
        story.when(HOLD).thenRefused(Refusal.SEAT_UNAVAILABLE);
        story.given(BORA.releasesAll());

        story.at(ofMillis(1)).when(HOLD).then("held anna A-0 A-1");
    }

    @Test
    void a_restarted_show_remembers() {
        SeatStory story = SeatStory.onSale();
        SeatReply first = story.when(HOLD).reply();
        story.shell().restart(new Random(1));

        assertThat(story.when(HOLD).then().reply()).isEqualTo(first);
    }
}
