package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import org.junit.jupiter.api.Test;

/** More grants in half a minute than can be remembered: what would have to be remembered is refused. */
class OverloadTest {
    /** The ring is full to the last slot, its oldest grant made at the opening. */
    private static SeatStory full() {
        SeatStory story = SeatStory.onSale()
                .given(ANNA.holds("A-0"), ANNA.confirms("b", "A-0"), ANNA.holds("A-1"), ANNA.holds("A-2"));
        SeatReply last = new SeatReply.Done(new CommandId(Ask.uuid("last")), SeatStory.SHOW, 1, Sale.OPENS);
        story.book().put(new BookRow.Grant(GrantRing.GRANTS_MAX - 1, Asked.UNKNOWN, last));
        return story;
    }

    @Test
    void a_full_ring_refuses_what_must_be_remembered() {
        SeatStory story = full().at(ofSeconds(30).minusMillis(1));

        story.when(BORA.holds("A-3")).thenRefused(Refusal.OVERLOADED);
        story.when(ANNA.releases("A-1")).thenRefused(Refusal.OVERLOADED);
        story.when(ANNA.releasesAll()).thenRefused(Refusal.OVERLOADED);
        story.when(BORA.releasesAll()).thenRefused(Refusal.OVERLOADED);
        story.when(ANNA.cancels("b")).thenRefused(Refusal.OVERLOADED);
        story.when(ANNA.extendsHold()).thenRefused(Refusal.OVERLOADED);
        story.when(BestAsk.of(BORA, 1)).thenRefused(Refusal.OVERLOADED);
        story.when(HouseAsk.blocks(HouseAsk.range("A", 5, 7))).thenRefused(Refusal.OVERLOADED);
        story.when(HouseAsk.unblocks(HouseAsk.range("A", 5, 7))).thenRefused(Refusal.OVERLOADED);
    }

    @Test
    void a_full_ring_still_confirms_what_is_held_since_a_booking_is_known_by_itself() {
        full().at(ofMillis(1)).when(ANNA.confirms("c", "A-1", "A-2")).then("booked anna A-1 A-2 for 2000");
    }

    @Test
    void a_full_ring_still_answers_what_it_remembers() {
        SeatStory story = SeatStory.onSale().given(ANNA.holds("A-0").withKey("k"));
        SeatReply last = new SeatReply.Done(new CommandId(Ask.uuid("last")), SeatStory.SHOW, 1, Sale.OPENS);
        story.book().put(new BookRow.Grant(GrantRing.GRANTS_MAX - 1, Asked.UNKNOWN, last));

        story.when(ANNA.holds("A-0").withKey("k")).then();
    }

    @Test
    void room_is_made_when_the_oldest_grant_is_half_a_minute_old() {
        SeatStory story = full().at(ofSeconds(30));

        story.when(BORA.holds("A-3")).then("held bora A-3");
        assertThat(story.book().grants().next()).isEqualTo(GrantRing.GRANTS_MAX + 1L);
    }
}
