package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who gets seats of a show with a waiting room: one with a pass that has not ended. */
class AdmissionTest {
    private static final Duration LATER = Duration.ofMinutes(10);
    private static final PassAsk PASS = new PassAsk("anna's", LATER);
    private static final Sale GUARDED = Sale.of(Halls.SMALL).admission(Admission.WAITING_ROOM);

    private static SeatStory guarded() {
        return SeatStory.onSale(GUARDED);
    }

    @Test
    void nobody_gets_seats_without_a_pass() {
        guarded().when(ANNA.holds("A-0")).thenRefused(Refusal.NOT_ADMITTED);
        guarded().when(BestAsk.of(ANNA, 2)).thenRefused(Refusal.NOT_ADMITTED);
    }

    @Test
    void one_with_a_pass_gets_seats_and_each_keeps_the_pass_in_mind() {
        SeatStory story = guarded();

        story.when(PASS.with(ANNA.holds("A-0"))).then("held anna A-0");
        story.when(PASS.with(BestAsk.of(ANNA, 2))).then("held anna A-1");
        for (String seat : new String[] {"A-0", "A-1"}) {
            assertThat(((BookRow.Held) story.row(seat)).passId()).isEqualTo(PASS.id());
        }
    }

    @Test
    void a_pass_counts_to_the_last_millisecond_before_its_end() {
        SeatStory story = guarded();

        story.at(LATER).when(PASS.with(ANNA.holds("A-1"))).thenRefused(Refusal.NOT_ADMITTED);
        story = guarded();
        story.at(LATER.minusMillis(1)).when(PASS.with(ANNA.holds("A-0"))).then("held anna A-0");
    }

    @Test
    void why_nobody_at_all_gets_seats_is_said_first() {
        SeatStory.unopened().given(Ask.open(GUARDED)).when(ANNA.holds("A-0")).thenRefused(Refusal.SALE_NOT_OPEN);
        guarded().given(OperatorAsk.pauses("later")).when(ANNA.holds("A-0")).thenRefused(Refusal.SALE_PAUSED);
        guarded().given(Ask.close()).when(ANNA.holds("A-0")).thenRefused(Refusal.SALE_CLOSED);
    }

    @Test
    void what_is_held_is_extended_paid_and_given_back_without_a_pass_and_after_its_end() {
        PassAsk shortPass = new PassAsk("short", Duration.ofSeconds(1));
        SeatStory story = guarded().given(shortPass.with(ANNA.holds("A-0", "A-1", "A-2")));

        story.at(Duration.ofSeconds(2));
        story.when(ANNA.extendsHold()).then("extended anna A-0 A-1 A-2");
        story.when(ANNA.releases("A-2")).then("released anna A-2");
        story.when(ANNA.checksOut(2_000, "b", "A-0", "A-1")).then("checks out anna A-0 A-1");
        story.when(ANNA.confirms("b", "A-0", "A-1")).then("booked anna A-0 A-1 for 2000");
    }

    @Test
    void a_show_without_a_waiting_room_asks_for_no_pass_and_keeps_none_in_mind() {
        SeatStory story = SeatStory.onSale();

        story.when(ANNA.holds("A-0")).then("held anna A-0");
        story.at(LATER.plusSeconds(1)).when(PASS.with(BORA.holds("A-1"))).then("expired anna A-0", "held bora A-1");
        assertThat(((BookRow.Held) story.row("A-1")).passId()).isNull();
    }

    @Test
    void the_doors_of_an_open_show_may_be_opened_to_all_and_shut_again() {
        SeatStory story = guarded().given(PASS.with(ANNA.holds("A-0")));

        story.when(Ask.open(GUARDED.version(2).admission(Admission.NONE))).then("changed");
        story.when(BORA.holds("A-1")).then("held bora A-1");
        story.when(Ask.open(GUARDED.version(3))).then("changed");
        story.when(BORA.holds("A-2")).thenRefused(Refusal.NOT_ADMITTED);
        assertThat(story.row("A-0")).isInstanceOf(BookRow.Held.class);
        assertThat(story.row("A-1")).isInstanceOf(BookRow.Held.class);
    }

    @Test
    void the_same_request_under_a_renewed_pass_is_the_same_request() {
        SeatStory story = guarded();
        PassAsk renewed = new PassAsk("renewed", LATER.plusMinutes(10));
        SeatReply first = story.when(PASS.with(ANNA.holds("A-0")).withKey("k")).held();

        assertThat(story.when(renewed.with(ANNA.holds("A-0")).withKey("k"))
                        .then()
                        .reply())
                .isEqualTo(first);
        assertThat(story.when(ANNA.holds("A-0").withKey("k")).then().reply()).isEqualTo(first);
        story.when(renewed.with(ANNA.holds("A-1")).withKey("k")).thenRefused(Refusal.KEY_REUSED);
    }
}
