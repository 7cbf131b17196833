package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.contracts.topic.Topics;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A show with a waiting room as a stream: what is demanded of holds, what a revocation writes and the changelog keeps. */
class PassStreamTest {
    private static final ShowId SHOW = Asks.show("guarded");
    private static final Bytes FIRST_SLOT = new RowKey(RowKey.Kind.REVOKED, SHOW, 0).bytes();

    private final Driven driven = new Driven();

    @BeforeEach
    void anna_holds_seats_under_her_pass() {
        driven.ask(Asks.open(SHOW, Asks.guarded(1)));
        driven.ask(Asks.admitted("p1", Asks.hold(SHOW, "k1", "anna", "A-3", "B-7")));
        List.of(Topics.SEAT_EVENTS, Topics.SEAT_STATE, Topics.SEAT_REPLIES).forEach(driven::outputs);
    }

    @AfterEach
    void close() {
        driven.close();
    }

    @Test
    void a_hold_without_a_pass_is_refused_by_its_name() {
        driven.ask(Asks.hold(SHOW, "k2", "bora", "A-4"));

        assertThat(driven.replies())
                .singleElement()
                .isInstanceOfSatisfying(
                        SeatReply.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.NOT_ADMITTED));
        assertThat(driven.events()).isEmpty();
    }

    @Test
    void a_revocation_is_told_and_then_the_seats_that_are_free_by_it() {
        driven.ask(Asks.revoke(SHOW, "anna", "p1"));

        assertThat(driven.events())
                .extracting(event -> event.getClass().getSimpleName(), SeatEvent::version)
                .containsExactly(tuple("PassRevoked", 3L), tuple("SeatsReleased", 4L));
        assertThat(driven.outputs(Topics.SEAT_STATE))
                .extracting(state -> JsonForm.SEAT_STATE.read(state.value()))
                .containsExactly(SeatState.Seat.free(4), SeatState.Seat.free(4))
                .allMatch(state -> ((SeatState.Seat) state).status() == SeatStatus.FREE);
        assertThat(driven.replies()).singleElement().isInstanceOf(SeatReply.Done.class);
    }

    @Test
    void the_changelog_keeps_a_revocation_until_the_pass_has_ended() {
        driven.ask(Asks.revoke(SHOW, "anna", "p1"));
        assertThat(driven.store().get(FIRST_SLOT)).isNotNull();

        driven.after(Duration.ofMinutes(10)).ask(Asks.pause(SHOW, "later"));
        assertThat(driven.store().get(FIRST_SLOT)).isNull();
    }

    @Test
    void a_revocation_that_comes_again_writes_a_reply_and_nothing_else() {
        driven.ask(Asks.revoke(SHOW, "anna", "p1"));
        List.of(Topics.SEAT_EVENTS, Topics.SEAT_STATE, Topics.SEAT_REPLIES).forEach(driven::outputs);
        driven.ask(Asks.revoke(SHOW, "anna", "p1"));

        assertThat(driven.events()).isEmpty();
        assertThat(driven.outputs(Topics.SEAT_STATE)).isEmpty();
        assertThat(driven.replies()).singleElement().isInstanceOf(SeatReply.Done.class);
    }
}
