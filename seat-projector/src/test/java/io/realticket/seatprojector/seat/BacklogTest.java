package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * More holds due than one command may expire. Forty crowds of fifty hold the first 2 000 seats, Anna the next two and
 * Bora one more; all are due at the same time, Anna's and Bora's last.
 */
class BacklogTest {
    private static final int CROWDS = 40;
    private static final int CROWD = 50;

    private SeatStory story = SeatStory.unopened();

    @BeforeEach
    void everybody_holds_and_time_passes() {
        story = SeatStory.onSale(Sale.of(Halls.plain(2_100)).seatsPerBuyerMax(CROWD));
        for (int crowd = 0; crowd < CROWDS; crowd++) {
            story.given(new Buyer("crowd " + crowd).holds(Halls.row(crowd * CROWD, CROWD)));
        }
        story.at(ofMillis(1)).given(ANNA.holds("A-2000", "A-2001"), BORA.holds("A-2002"));
        story.at(Sale.HOLD.plusMillis(1));
    }

    private static int expired(List<SeatEvent> events) {
        return events.stream()
                .mapToInt(event -> event instanceof SeatEvent.HoldExpired expired
                        ? expired.seats().size()
                        : 0)
                .sum();
    }

    @Test
    void a_command_expires_a_thousand_seats_and_leaves_the_rest_to_the_next() {
        assertThat(expired(story.when(Ask.tick()).events())).isEqualTo(1_000);
        assertThat(expired(story.when(Ask.tick()).events())).isEqualTo(1_000);
        story.when(Ask.tick()).then("expired anna A-2000 A-2001", "expired bora A-2002");
    }

    @Test
    void a_hold_is_never_expired_in_part() {
        SeatStory uneven = SeatStory.onSale(Sale.of(Halls.plain(2_100)).seatsPerBuyerMax(CROWD));
        for (int crowd = 0; crowd < 30; crowd++) {
            uneven.given(new Buyer("crowd " + crowd).holds(Halls.row(crowd * 49, 49)));
        }

        assertThat(expired(uneven.at(Sale.HOLD).when(Ask.tick()).events())).isEqualTo(21 * 49);
    }

    @Test
    void overdue_seats_beyond_the_thousand_are_free_for_others_and_expire_first() {
        List<SeatEvent> events = story.when(BORA.holds("A-2001")).events();

        assertThat(expired(events)).isEqualTo(1_003);
        assertThat(events.stream().map(Told::of).skip(20))
                .containsExactly("expired bora A-2002", "expired anna A-2000 A-2001", "held bora A-2001");
    }

    @Test
    void an_overdue_hold_beyond_the_thousand_is_not_confirmed() {
        Outcome outcome = story.when(ANNA.confirms("b", "A-2000", "A-2001"));

        assertThat(outcome.refusal()).isEqualTo(Refusal.HOLD_EXPIRED);
        assertThat(expired(outcome.events())).isEqualTo(1_000);
    }

    @Test
    void an_overdue_hold_beyond_the_thousand_is_not_released() {
        assertThat(story.when(ANNA.releases("A-2000")).refusal()).isEqualTo(Refusal.HOLD_EXPIRED);
        assertThat(story.when(BORA.releasesAll()).released().released()).isEmpty();
    }

    @Test
    void an_overdue_hold_beyond_the_thousand_does_not_count_and_is_not_joined() {
        Instant before = story.now();

        SeatReply.Held held = story.when(ANNA.holds(Halls.row(2_010, CROWD))).held();

        assertThat(held.seats()).hasSize(CROWD).doesNotContain(SeatId.of("A-2000"));
        assertThat(held.expiresAt()).isEqualTo(before.plus(Sale.HOLD));
        assertThat(story.row("A-2000")).isInstanceOf(BookRow.Free.class);
    }
}
