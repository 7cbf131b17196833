package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Asking for seats: all of them or none, and never another's. */
class HoldingTest {
    @Test
    void free_seats_of_several_sections_are_held_together_in_layout_order() {
        SeatReply.Held held = SeatStory.onSale()
                .when(ANNA.holds("B-1", "A-9", "A-0"))
                .then("held anna A-0 A-9 B-1")
                .held();

        assertThat(held.granted()).containsExactlyElementsOf(Halls.seats("A-0", "A-9", "B-1"));
        assertThat(held.seats()).isEqualTo(held.granted());
        assertThat(held.buyer()).isEqualTo(ANNA.id());
    }

    @Test
    void an_event_has_the_version_the_time_and_the_deadline_of_the_reply() {
        Outcome outcome = SeatStory.onSale().at(ofSeconds(7)).when(ANNA.holds("A-0"));

        SeatReply.Held held = outcome.held();
        assertThat(outcome.events())
                .containsExactly(new SeatEvent.SeatsHeld(
                        SeatStory.SHOW,
                        2,
                        Sale.OPENS.plusSeconds(7),
                        ANNA.id(),
                        held.holdId(),
                        Sale.OPENS.plusSeconds(307),
                        Halls.seats("A-0")));
        assertThat(held.version()).isEqualTo(2);
        assertThat(held.at()).isEqualTo(Sale.OPENS.plusSeconds(7));
        assertThat(held.expiresAt()).isEqualTo(Sale.OPENS.plusSeconds(307));
    }

    @Test
    void one_taken_seat_refuses_the_whole_command_and_names_the_seat_and_who_was_first() {
        SeatStory story = SeatStory.onSale().given(BORA.holds("B-2"), BORA.holds("A-5"));
        long first = story.offset();

        SeatReply.Refused refused = story.when(ANNA.holds("B-2", "A-0", "A-5")).thenRefused(Refusal.SEAT_UNAVAILABLE);

        assertThat(refused.seat()).as("the first in layout order").isEqualTo(SeatId.of("A-5"));
        assertThat(refused.takenBy()).isEqualTo(first);
        story.when(BORA.holds("A-0")).then("held bora A-0");
    }

    @Test
    void a_sold_seat_is_refused_with_the_offset_of_the_command_that_booked_it() {
        SeatStory story = SeatStory.onSale().given(BORA.holds("A-0"), BORA.confirms("b", "A-0"));
        long booked = story.offset();

        SeatReply.Refused refused = story.when(ANNA.holds("A-0")).thenRefused(Refusal.SEAT_UNAVAILABLE);

        assertThat(refused.takenBy()).isEqualTo(booked);
        story.when(BORA.holds("A-0")).thenRefused(Refusal.SEAT_UNAVAILABLE);
    }

    @Test
    void seats_beyond_the_grid_in_a_gap_or_of_no_section_are_refused_by_name() {
        for (String seat : new String[] {"A-7", "A-10", "B-4", "C-0"}) {
            SeatReply.Refused refused =
                    SeatStory.onSale().when(ANNA.holds("A-0", seat)).thenRefused(Refusal.INVALID_SEAT);

            assertThat(refused.seat()).isEqualTo(SeatId.of(seat));
            assertThat(refused.takenBy()).isNull();
        }
    }

    @Test
    void the_last_cell_of_each_section_is_a_seat() {
        SeatStory.onSale().when(ANNA.holds("A-9", "B-3")).then("held anna A-9 B-3");
    }

    @Test
    void more_seats_join_the_hold_and_do_not_move_its_deadline() {
        SeatStory story = SeatStory.onSale();
        SeatReply.Held first = story.when(ANNA.holds("A-1")).held();

        SeatReply.Held second = story.at(ofSeconds(299))
                .when(ANNA.holds("A-0", "A-1"))
                .then("held anna A-0")
                .held();

        assertThat(second.holdId()).isEqualTo(first.holdId());
        assertThat(second.expiresAt()).isEqualTo(first.expiresAt());
        assertThat(second.granted()).containsExactlyElementsOf(Halls.seats("A-0", "A-1"));
        assertThat(second.seats()).containsExactlyElementsOf(Halls.seats("A-0", "A-1"));
    }

    @Test
    void asking_again_for_what_one_holds_changes_nothing_and_is_granted() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0", "A-1"));

        SeatReply.Held again = story.when(ANNA.holds("A-1")).then().held();

        assertThat(again.granted()).containsExactlyElementsOf(Halls.seats("A-1"));
        assertThat(again.seats()).containsExactlyElementsOf(Halls.seats("A-0", "A-1"));
    }

    @Test
    void a_hold_duration_finer_than_a_millisecond_gives_every_reply_the_same_deadline() {
        SeatStory story = SeatStory.onSale(Sale.of(Halls.SMALL).hold(Duration.ofSeconds(1, 999_999)));
        Instant told = story.when(ANNA.holds("A-0")).held().expiresAt();

        assertThat(story.when(ANNA.holds("A-1")).held().expiresAt()).isEqualTo(told);
        assertThat(told).isEqualTo(Sale.OPENS.plusSeconds(1));
    }

    @Test
    void a_new_hold_after_the_last_one_ended_has_an_id_and_a_deadline_of_its_own() {
        SeatStory story = SeatStory.onSale();
        SeatReply.Held first = story.when(ANNA.holds("A-0")).held();
        story.given(ANNA.releasesAll()).at(ofSeconds(10));

        SeatReply.Held second = story.when(ANNA.holds("A-0")).held();

        assertThat(second.holdId()).isNotEqualTo(first.holdId());
        assertThat(second.expiresAt()).isEqualTo(Sale.OPENS.plusSeconds(310));
    }
}
