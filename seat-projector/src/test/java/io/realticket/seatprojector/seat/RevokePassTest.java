package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What goes with a pass that is taken back: what is held under it, but for what is being paid for, and the right to more. */
class RevokePassTest {
    private static final Duration ENDS = Duration.ofMinutes(10);
    private static final PassAsk PASS = new PassAsk("anna's", ENDS);
    private static final PassAsk NEWER = new PassAsk("anna's newer", ENDS.plusMinutes(5));
    private static final Sale GUARDED = Sale.of(Halls.SMALL).admission(Admission.WAITING_ROOM);

    private static SeatStory guarded() {
        return SeatStory.onSale(GUARDED);
    }

    private static SeatStory held() {
        return guarded()
                .given(PASS.with(ANNA.holds("A-0", "A-1")), new PassAsk("bora's", ENDS).with(BORA.holds("A-2")));
    }

    @Test
    void what_is_held_under_it_is_given_back_and_nothing_else() {
        SeatStory story = held();
        Outcome outcome = story.when(PASS.revokedOf(ANNA)).then("revoked anna", "released anna A-0 A-1");

        assertThat(outcome.reply()).isInstanceOf(SeatReply.Done.class);
        SeatEvent.SeatsReleased released =
                (SeatEvent.SeatsReleased) outcome.events().getLast();
        assertThat(released.actor()).isNull();
        assertThat(released.reason()).isEqualTo("pass revoked");
        assertThat(story.row("A-2")).isInstanceOf(BookRow.Held.class);
    }

    @Test
    void no_seats_are_given_under_it_any_more() {
        SeatStory story = held().given(PASS.revokedOf(ANNA));

        story.when(PASS.with(ANNA.holds("A-3"))).thenRefused(Refusal.NOT_ADMITTED);
        story.when(PASS.with(BestAsk.of(ANNA, 1))).thenRefused(Refusal.NOT_ADMITTED);
        story.when(NEWER.with(ANNA.holds("A-3"))).then("held anna A-3");
    }

    @Test
    void a_suspended_show_does_so_too_since_it_is_told_once() {
        SeatStory story = held();
        story.whenFailing(Ask.tick()).thenSuspended();

        story.when(PASS.revokedOf(ANNA)).then("revoked anna", "released anna A-0 A-1");
        story.when(PASS.revokedOf(ANNA)).then();

        story.given(Ask.resume());
        story.when(PASS.with(ANNA.holds("A-3"))).thenRefused(Refusal.NOT_ADMITTED);
    }

    @Test
    void a_suspended_show_leaves_what_is_due_until_it_is_resumed_since_that_may_be_the_fault() {
        SeatStory story = held();
        story.whenFailing(Ask.tick()).thenSuspended();

        story.at(Sale.HOLD).when(PASS.revokedOf(ANNA)).then("revoked anna");

        story.when(Ask.resume()).then("expired anna A-0 A-1", "expired bora A-2", "resumed");
    }

    @Test
    void the_one_that_meets_a_fault_is_carried_out_and_suspends_the_show() {
        SeatStory story = held();
        story.whenFailing(PASS.revokedOf(ANNA)).then("suspended", "revoked anna", "released anna A-0 A-1");

        story.whenFailing(new PassAsk("bora's", ENDS).revokedOf(BORA)).then("revoked bora", "released bora A-2");
        story.whenFailing(Ask.tick()).thenRefused(Refusal.SHOW_SUSPENDED);
        story.when(Ask.resume()).then("resumed");
    }

    @Test
    void one_that_nobody_has_used_yet_is_revoked_all_the_same() {
        SeatStory story = guarded();

        story.when(PASS.revokedOf(ANNA)).then("revoked anna");
        story.when(PASS.with(ANNA.holds("A-0"))).thenRefused(Refusal.NOT_ADMITTED);
    }

    @Test
    void a_repeated_revocation_changes_nothing() {
        SeatStory story = held().given(PASS.revokedOf(ANNA));

        assertThat(story.when(PASS.revokedOf(ANNA)).then().reply()).isInstanceOf(SeatReply.Done.class);
    }

    @Test
    void a_repeated_hold_is_answered_as_it_was_and_brings_nothing_back() {
        SeatStory story = guarded();
        SeatReply first = story.when(PASS.with(ANNA.holds("A-0")).withKey("k")).held();
        story.given(PASS.revokedOf(ANNA));

        assertThat(story.when(PASS.with(ANNA.holds("A-0")).withKey("k")).then().reply())
                .isEqualTo(first);
        assertThat(story.row("A-0")).isInstanceOf(BookRow.Free.class);
        story.at(GrantRing.REMEMBERED)
                .when(PASS.with(ANNA.holds("A-0")).withKey("k"))
                .thenRefused(Refusal.NOT_ADMITTED);
    }

    @Test
    void what_is_being_paid_for_stays_until_its_own_deadline() {
        SeatStory story = held().given(ANNA.checksOut(2_000, "b", "A-0", "A-1"));

        story.when(PASS.revokedOf(ANNA)).then("revoked anna");
        story.when(PASS.with(ANNA.holds("A-3"))).thenRefused(Refusal.NOT_ADMITTED);
        story.at(Sale.HOLD.minusMillis(1)).when(Ask.tick()).then();
        story.when(ANNA.confirms("b", "A-0", "A-1")).then("booked anna A-0 A-1 for 2000");
    }

    @Test
    void and_no_longer() {
        SeatStory story = held().given(ANNA.checksOut(2_000, "b", "A-0", "A-1"), PASS.revokedOf(ANNA));

        story.at(Sale.HOLD).when(ANNA.confirms("b", "A-0", "A-1")).refusal();
        assertThat(story.row("A-0")).isInstanceOf(BookRow.Free.class);
    }

    @Test
    void what_was_booked_under_it_stays_booked() {
        SeatStory story = held().given(ANNA.confirms("b", "A-0", "A-1"));

        story.when(PASS.revokedOf(ANNA)).then("revoked anna");
        assertThat(story.row("A-0")).isInstanceOf(BookRow.Sold.class);
    }

    @Test
    void a_late_revocation_leaves_what_was_given_under_a_newer_pass() {
        SeatStory story = held().given(NEWER.with(ANNA.holds("A-3")));

        story.when(PASS.revokedOf(ANNA)).then("revoked anna", "released anna A-0 A-1");
        assertThat(((BookRow.Held) story.row("A-3")).passId()).isEqualTo(NEWER.id());
        story.when(NEWER.with(ANNA.holds("A-0"))).then("held anna A-0");
    }

    @Test
    void a_pass_that_has_ended_takes_what_is_held_under_it_along_and_is_not_remembered() {
        for (int early = 0; early <= 1; early++) {
            PassAsk shortPass = new PassAsk("short", Duration.ofSeconds(10));
            SeatStory story = guarded().given(shortPass.with(ANNA.holds("A-0")));
            story.at(Duration.ofSeconds(10).minusMillis(early))
                    .when(shortPass.revokedOf(ANNA))
                    .then("revoked anna", "released anna A-0");

            assertThat(story.book().revoked().size()).isEqualTo(early);
            story.when(shortPass.revokedOf(ANNA)).then();
        }
    }

    @Test
    void a_hold_that_is_over_expires_and_is_not_given_back() {
        SeatStory story = held();

        story.at(Sale.HOLD).when(PASS.revokedOf(ANNA)).then("expired anna A-0 A-1", "expired bora A-2", "revoked anna");
    }

    @Test
    void a_sale_that_is_paused_or_closed_or_open_to_all_revokes_as_well() {
        held().given(OperatorAsk.pauses("later"))
                .when(PASS.revokedOf(ANNA))
                .then("revoked anna", "released anna A-0 A-1");
        held().given(Ask.close()).when(PASS.revokedOf(ANNA)).then("revoked anna", "released anna A-0 A-1");
        SeatStory open = held().given(Ask.open(GUARDED.version(2).admission(Admission.NONE)));
        open.given(ANNA.holds("A-3"));
        open.when(PASS.revokedOf(ANNA)).then("revoked anna", "released anna A-0 A-1");
        assertThat(open.row("A-3")).isInstanceOf(BookRow.Held.class);
        open.given(Ask.open(GUARDED.version(3)));
        open.when(PASS.with(ANNA.holds("A-0"))).thenRefused(Refusal.NOT_ADMITTED);
    }

    @Test
    void it_is_remembered_across_a_restart_and_forgotten_by_the_first_change_from_its_end_on() {
        SeatStory story = held().given(PASS.revokedOf(ANNA));
        story.shell().restart(new Random(1));
        story.at(ENDS.minusMillis(1)).when(PASS.with(ANNA.holds("A-0"))).refusal();
        story.given(NEWER.with(ANNA.holds("A-0")));
        assertThat(story.book().revoked().size()).isEqualTo(1);

        story.at(ENDS).given(NEWER.with(ANNA.holds("A-1")));
        assertThat(story.book().revoked().size()).isZero();
        story.shell().restart(new Random(2));
        assertThat(story.book().revoked().size()).isZero();
        story.when(PASS.with(ANNA.holds("A-2"))).thenRefused(Refusal.NOT_ADMITTED);
    }

    @Test
    void so_many_are_forgotten_at_a_time() {
        SeatStory story = guarded();
        int passes = DecisionRows.FORGOTTEN_MAX + 1;
        for (int pass = 0; pass < passes; pass++) {
            story.given(new PassAsk("pass " + pass, ENDS).revokedOf(ANNA));
        }
        assertThat(story.book().revoked().size()).isEqualTo(passes);

        story.at(ENDS).given(NEWER.with(ANNA.holds("A-0")));
        assertThat(story.book().revoked().size()).isEqualTo(1);
        story.given(NEWER.with(ANNA.holds("A-1")));
        assertThat(story.book().revoked().size()).isZero();
    }
}
