package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A little more time for a hold: once, while it lives, and two minutes at most. The hold of the story is five minutes. */
class ExtensionTest {
    private static final Duration MORE = Duration.ofMinutes(2);
    private static final Duration LONGER = Sale.HOLD.plus(MORE);

    private static SeatStory held() {
        return SeatStory.onSale().given(ANNA.holds("A-0", "A-1"), BORA.holds("A-2"));
    }

    @Test
    void the_deadline_of_the_whole_hold_moves_by_two_minutes() {
        SeatStory story = held().at(Duration.ofSeconds(7));
        Outcome outcome = story.when(ANNA.extendsHold()).then("extended anna A-0 A-1");

        SeatReply.Held held = outcome.held();
        assertThat(held.expiresAt()).isEqualTo(Sale.OPENS.plus(LONGER));
        assertThat(held.granted()).isEmpty();
        assertThat(held.seats()).containsExactlyElementsOf(Halls.seats("A-0", "A-1"));
        assertThat(outcome.events())
                .containsExactly(new SeatEvent.HoldExtended(
                        SeatStory.SHOW, 4, story.now(), ANNA.id(), held.holdId(), held.expiresAt(), held.seats()));
    }

    @Test
    void one_millisecond_before_its_deadline_a_hold_is_extended() {
        held().at(Sale.HOLD.minusMillis(1)).when(ANNA.extendsHold()).then("extended anna A-0 A-1");
    }

    @Test
    void at_its_deadline_a_hold_is_not_extended() {
        held().at(Sale.HOLD)
                .when(ANNA.extendsHold())
                .thenRefused(Refusal.HOLD_EXPIRED, "expired anna A-0 A-1", "expired bora A-2");
    }

    @Test
    void an_extended_hold_is_confirmed_one_millisecond_before_its_new_deadline() {
        held().given(ANNA.extendsHold(), BORA.releasesAll())
                .at(LONGER.minusMillis(1))
                .when(ANNA.confirms("b", "A-0", "A-1"))
                .then("booked anna A-0 A-1 for 2000");
    }

    @Test
    void at_its_new_deadline_an_extended_hold_is_over() {
        held().given(ANNA.extendsHold(), BORA.releasesAll())
                .at(LONGER)
                .when(ANNA.confirms("b", "A-0", "A-1"))
                .thenRefused(Refusal.HOLD_EXPIRED, "expired anna A-0 A-1");
    }

    @Test
    void a_hold_is_extended_once() {
        SeatStory story = held().given(ANNA.extendsHold());

        story.when(ANNA.extendsHold()).thenRefused(Refusal.EXTENSION_USED);
        story.given(ANNA.releases("A-0")).when(ANNA.extendsHold()).thenRefused(Refusal.EXTENSION_USED);
    }

    @Test
    void seats_added_after_an_extension_end_with_it_and_bring_no_other() {
        SeatStory story = held().given(ANNA.extendsHold());

        SeatReply.Held added =
                story.when(ANNA.holds("A-3")).then("held anna A-3").held();
        assertThat(added.expiresAt()).isEqualTo(Sale.OPENS.plus(LONGER));
        story.when(ANNA.extendsHold()).thenRefused(Refusal.EXTENSION_USED);
        story.given(ANNA.releases("A-0", "A-1")).when(ANNA.extendsHold()).thenRefused(Refusal.EXTENSION_USED);
    }

    @Test
    void the_next_hold_of_the_same_buyer_may_be_extended_again() {
        held().given(ANNA.extendsHold(), ANNA.releasesAll(), ANNA.holds("A-0"))
                .when(ANNA.extendsHold())
                .then("extended anna A-0");
    }

    @Test
    void a_hold_begun_when_an_extended_one_is_overdue_may_be_extended() {
        SeatStory story = held().given(BORA.releasesAll(), ANNA.extendsHold()).at(LONGER);

        story.when(ANNA.holds("A-0")).then("expired anna A-0 A-1", "held anna A-0");
        story.when(ANNA.extendsHold()).then("extended anna A-0");
    }

    @Test
    void another_buyer_none_who_holds_nothing_and_no_other_hold_is_extended() {
        SeatStory story = held();
        HoldId annas = story.lastHold(ANNA);

        story.when(BORA.extend(annas)).thenRefused(Refusal.HOLD_EXPIRED);
        story.when(new Buyer("carl").extend(annas)).thenRefused(Refusal.HOLD_EXPIRED);
        story.when(ANNA.extend(new HoldId(Ask.uuid("other")))).thenRefused(Refusal.HOLD_EXPIRED);
        story.given(ANNA.releasesAll()).when(ANNA.extend(annas)).thenRefused(Refusal.HOLD_EXPIRED);
    }

    @Test
    void what_is_booked_is_not_extended() {
        held().given(ANNA.confirms("b", "A-0", "A-1")).when(ANNA.extendsHold()).thenRefused(Refusal.HOLD_EXPIRED);
    }

    @Test
    void an_extension_is_never_longer_than_the_hold_itself() {
        assertThat(extendedBy(Duration.ofSeconds(10))).isEqualTo(Duration.ofSeconds(10));
        assertThat(extendedBy(MORE.minusMillis(1))).isEqualTo(MORE.minusMillis(1));
        assertThat(extendedBy(MORE)).isEqualTo(MORE);
        assertThat(extendedBy(MORE.plusMillis(1))).isEqualTo(MORE);
        assertThat(extendedBy(Duration.ofHours(1))).isEqualTo(MORE);
    }

    private static Duration extendedBy(Duration hold) {
        SeatStory story = SeatStory.onSale(Sale.of(Halls.SMALL).hold(hold));
        Instant before = story.when(ANNA.holds("A-0")).held().expiresAt();

        return Duration.between(before, story.when(ANNA.extendsHold()).held().expiresAt());
    }

    @Test
    void a_hold_granted_in_time_is_extended_after_the_closing() {
        held().given(Ask.close()).when(ANNA.extendsHold()).then("extended anna A-0 A-1");
        SeatStory.onSale()
                .at(Sale.LASTS.minusMillis(1))
                .given(ANNA.holds("A-0"))
                .at(Sale.LASTS)
                .when(ANNA.extendsHold())
                .then("extended anna A-0");
    }

    @Test
    void a_suspended_show_extends_nothing() {
        SeatStory story = held();
        story.whenFailing(Ask.tick()).thenSuspended();

        story.when(ANNA.extendsHold()).thenRefused(Refusal.SHOW_SUSPENDED);
    }

    @Test
    void a_repeated_extension_is_answered_alike_and_one_of_another_hold_is_refused() {
        SeatStory story = held();
        Ask extension = ANNA.extendsHold().withKey("x");
        SeatReply first = story.when(extension).reply();

        assertThat(story.when(extension).then().reply()).isEqualTo(first);
        story.when(ANNA.extend(new HoldId(Ask.uuid("other"))).withKey("x")).thenRefused(Refusal.KEY_REUSED);
        story.when(BORA.extendsHold().withKey("x")).thenRefused(Refusal.KEY_REUSED);
    }

    @Test
    void a_restarted_show_knows_the_new_deadline_and_that_it_was_the_only_one() {
        SeatStory story = held().given(ANNA.extendsHold());
        story.shell().restart(new Random(1));

        assertThat(story.book().expiresAt(0)).isEqualTo(Sale.OPENS.plus(LONGER));
        story.when(ANNA.extendsHold()).thenRefused(Refusal.EXTENSION_USED);
    }
}
