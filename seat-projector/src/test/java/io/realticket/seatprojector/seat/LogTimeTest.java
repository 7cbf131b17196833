package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The show's time is the log's, and never runs back; its versions have no gap. */
class LogTimeTest {
    @Test
    void a_clock_that_steps_back_is_answered_with_the_time_of_the_last_change() {
        SeatStory story = SeatStory.onSale().at(ofSeconds(100)).given(ANNA.holds("A-0"));

        Outcome outcome = story.at(ofSeconds(40)).when(BORA.holdsWithin(Sale.HOLD, "A-1"));

        assertThat(outcome.held().at()).isEqualTo(Sale.OPENS.plusSeconds(100));
        assertThat(outcome.held().expiresAt()).isEqualTo(Sale.OPENS.plusSeconds(400));
        assertThat(outcome.events().getFirst().at()).isEqualTo(Sale.OPENS.plusSeconds(100));
    }

    @Test
    void a_clock_that_steps_back_revives_no_hold() {
        SeatStory story = SeatStory.onSale()
                .given(ANNA.holds("A-0"))
                .at(Sale.HOLD)
                .given(Ask.tick())
                .at(Sale.HOLD.minusSeconds(1));

        story.when(ANNA.confirms("b", "A-0")).thenRefused(Refusal.HOLD_EXPIRED);
    }

    @Test
    void a_clock_that_steps_back_does_not_close_what_was_open_when_something_last_changed() {
        SeatStory.onSale()
                .given(ANNA.holds("A-0"))
                .at(ofSeconds(-1))
                .when(ANNA.holds("A-1"))
                .then("held anna A-1");
    }

    @Test
    void a_grant_that_changed_no_seat_moves_the_time_too() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0")).at(ofSeconds(50));
        story.given(ANNA.holds("A-0"));

        assertThat(story.at(ofSeconds(1))
                        .when(BORA.holdsWithin(Sale.HOLD, "A-1"))
                        .held()
                        .at())
                .isEqualTo(Sale.OPENS.plusSeconds(50));
    }

    @Test
    void versions_count_events_without_a_gap_and_refusals_do_not_count() {
        SeatStory story = SeatStory.onSale();
        List<SeatEvent> events = new ArrayList<>();
        events.addAll(story.when(ANNA.holds("A-0")).events());
        story.when(BORA.holds("A-0")).thenRefused(Refusal.SEAT_UNAVAILABLE);
        events.addAll(story.at(Sale.HOLD).when(BORA.holds("A-0", "A-1")).events());
        events.addAll(story.when(BORA.confirms("b", "A-0", "A-1")).events());

        assertThat(events.stream().map(SeatEvent::version)).containsExactly(2L, 3L, 4L, 5L);
        assertThat(story.book().header().version()).isEqualTo(5);
    }

    @Test
    void a_reply_names_the_version_that_shows_its_outcome() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0"));

        assertThat(story.when(BORA.holds("A-0")).reply().version()).isEqualTo(2);
        assertThat(story.at(Sale.HOLD).when(BORA.holds("A-0")).reply().version())
                .isEqualTo(4);
    }

    @Test
    void a_change_is_known_by_the_offset_of_its_command() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0"));
        long changed = story.offset();
        story.when(BORA.holds("A-0")).thenRefused(Refusal.SEAT_UNAVAILABLE);

        assertThat(story.book().header().commandOffset()).isEqualTo(changed);
    }
}
