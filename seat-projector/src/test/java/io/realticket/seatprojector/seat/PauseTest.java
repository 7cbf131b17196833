package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static io.realticket.seatprojector.seat.OperatorAsk.OPERATOR;
import static io.realticket.seatprojector.seat.OperatorAsk.REASON;
import static io.realticket.seatprojector.seat.OperatorAsk.closes;
import static io.realticket.seatprojector.seat.OperatorAsk.pauses;
import static io.realticket.seatprojector.seat.OperatorAsk.resumes;
import static io.realticket.seatprojector.seat.OperatorAsk.resumesSale;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A sale that stands still for a while: nobody gets seats, and nobody loses any. */
class PauseTest {
    private static SeatStory paused() {
        return SeatStory.onSale().given(ANNA.holds("A-0", "A-1"), pauses("back in ten minutes"));
    }

    @Test
    void a_pause_and_its_end_name_who_did_it_and_why() {
        SeatStory story = SeatStory.onSale();

        assertThat(story.when(pauses("back soon")).then("paused: back soon").events())
                .containsExactly(
                        new SeatEvent.SalePaused(SeatStory.SHOW, 2, story.now(), "back soon", OPERATOR, REASON));
        assertThat(story.book().sale()).isEqualTo(SaleState.PAUSED);
        assertThat(story.when(resumesSale()).then("goes on").events())
                .containsExactly(new SeatEvent.SaleResumed(SeatStory.SHOW, 3, story.now(), OPERATOR, REASON));
        assertThat(story.book().sale()).isEqualTo(SaleState.OPEN);
    }

    @Test
    void nobody_gets_seats_while_a_sale_is_paused_and_everybody_may_when_it_goes_on() {
        SeatStory story = paused();

        story.when(BORA.holds("A-2")).thenRefused(Refusal.SALE_PAUSED);
        story.when(ANNA.holds("A-2")).thenRefused(Refusal.SALE_PAUSED);
        story.when(BestAsk.of(BORA, 1)).thenRefused(Refusal.SALE_PAUSED);
        story.given(resumesSale()).when(BORA.holds("A-2")).then("held bora A-2");
    }

    @Test
    void what_is_held_is_extended_paid_for_and_given_back_as_ever() {
        SeatStory story = paused();

        story.when(ANNA.extendsHold()).then("extended anna A-0 A-1");
        story.when(ANNA.releases("A-1")).then("released anna A-1");
        story.when(ANNA.checksOut(1_000, "b", "A-0")).then("checks out anna A-0");
        story.when(ANNA.confirmsFor(1_000, "b", "A-0")).then("booked anna A-0 for 1000");
        story.when(ANNA.cancels("b")).then("cancelled anna A-0");
    }

    @Test
    void a_deadline_does_not_wait_for_the_end_of_a_pause() {
        paused().at(Sale.HOLD).when(Ask.tick()).then("expired anna A-0 A-1");
    }

    @Test
    void a_hold_that_was_granted_before_is_answered_alike() {
        SeatStory story = SeatStory.onSale();
        Ask hold = ANNA.holds("A-0").withKey("k");
        SeatReply granted = story.when(hold).reply();

        assertThat(story.given(pauses("")).when(hold).then().reply()).isEqualTo(granted);
    }

    @Test
    void the_message_may_change_and_may_be_empty() {
        SeatStory story = paused();

        story.when(pauses("back in ten minutes")).then();
        story.when(pauses("")).then("paused: ");
        assertThat(story.book().pause().message()).isEmpty();
        assertThat(story.book().sale()).isEqualTo(SaleState.PAUSED);
        story.when(pauses("in an hour")).then("paused: in an hour");
    }

    @Test
    void a_sale_that_is_not_paused_goes_on_as_it_was() {
        SeatStory.onSale().when(resumesSale()).then();
        SeatStory.onSale().given(closes()).when(resumesSale()).then();
    }

    @Test
    void a_paused_sale_may_be_closed_and_a_closed_one_not_paused() {
        SeatStory story = paused();
        story.when(closes()).then("closed");

        assertThat(story.book().sale()).isEqualTo(SaleState.CLOSED);
        story.when(pauses("too late")).thenRefused(Refusal.SALE_CLOSED);
        story.when(resumesSale()).then();
        story.when(BORA.holds("A-2")).thenRefused(Refusal.SALE_CLOSED);
    }

    @Test
    void a_sale_before_its_opening_may_be_paused_and_time_comes_first() {
        SeatStory story = SeatStory.onSale().at(Duration.ofMillis(-1)).given(pauses("later"));
        // The opening itself was decided when the sale began, and time does not run back behind the pause.
        story.at(Duration.ZERO).when(ANNA.holds("A-0")).thenRefused(Refusal.SALE_PAUSED);
        story.at(Sale.LASTS).when(ANNA.holds("A-0")).thenRefused(Refusal.SALE_CLOSED);
    }

    @Test
    void a_fault_and_its_end_leave_a_pause_as_it_was() {
        SeatStory story = paused();
        story.whenFailing(Ask.tick()).thenSuspended();
        story.when(resumesSale()).thenRefused(Refusal.SHOW_SUSPENDED);
        story.when(pauses("fault")).thenRefused(Refusal.SHOW_SUSPENDED);

        assertThat(story.when(resumes()).then("resumed").events())
                .containsExactly(new SeatEvent.ShowResumed(SeatStory.SHOW, 5, story.now(), OPERATOR, REASON));
        assertThat(story.book().sale()).isEqualTo(SaleState.PAUSED);
    }

    @Test
    void a_repeated_command_of_an_operator_does_not_undo_what_was_done_since() {
        SeatStory story = SeatStory.onSale();
        Ask pause = pauses("x").withKey("p");
        Ask goOn = resumesSale().withKey("r");
        story.given(pause, goOn);

        story.when(pause).then();
        assertThat(story.book().sale()).isEqualTo(SaleState.OPEN);
        story.given(pauses("y")).when(goOn).then();
        assertThat(story.book().sale()).isEqualTo(SaleState.PAUSED);
        story.when(pauses("z").withKey("p")).thenRefused(Refusal.KEY_REUSED);
        story.when(closes().withKey("p")).thenRefused(Refusal.KEY_REUSED);
    }

    @Test
    void a_repeated_resume_after_a_fault_does_not_end_a_later_fault() {
        SeatStory story = SeatStory.onSale();
        story.whenFailing(Ask.tick()).thenSuspended();
        Ask resume = resumes().withKey("r");
        story.given(resume);
        story.whenFailing(Ask.tick()).thenSuspended();

        story.when(resume).then();
        assertThat(story.book().sale()).isEqualTo(SaleState.SUSPENDED);
        story.when(resumes()).then("resumed");
    }

    @Test
    void a_closing_names_who_did_it_and_why() {
        SeatStory story = SeatStory.onSale();

        assertThat(story.when(closes()).events())
                .containsExactly(new SeatEvent.ShowClosed(SeatStory.SHOW, 2, story.now(), OPERATOR, REASON));
    }

    @Test
    void a_restarted_show_is_paused_with_the_same_message_or_not_at_all() {
        SeatStory story = paused();
        story.shell().restart(new Random(1));
        assertThat(story.book().pause().message()).isEqualTo("back in ten minutes");
        assertThat(story.book().sale()).isEqualTo(SaleState.PAUSED);

        story.given(resumesSale());
        story.shell().restart(new Random(2));
        assertThat(story.book().sale()).isEqualTo(SaleState.OPEN);
    }
}
