package io.realticket.queueadmitter.admission;

import static io.realticket.queueadmitter.admission.Rehearsal.FIRST_START;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueReply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Deadlines, and what becomes of them when the room stood still. */
class TimeTest {
    @Test
    void the_time_to_shop_ends_however_present_the_visitor_is() {
        Rehearsal show = Rehearsal.open(1).join(0, 2);
        PassId pass = show.enter(0);
        Instant until = show.now().plus(Rooms.SHOPPING);
        for (Instant at = show.now(); at.isBefore(until.minusMillis(1)); at = show.now()) {
            show.present("one", FIRST_START, List.of(pass));
            show.ticking(Duration.ofSeconds(1));
        }
        show.events();

        assertThat(show.at(until.minusMillis(1)).find(0)).isInstanceOf(QueueReply.Inside.class);
        assertThat(show.at(until).find(0))
                .isInstanceOfSatisfying(
                        QueueReply.Outside.class,
                        outside -> assertThat(outside.departure()).isEqualTo(Departure.TIMED_OUT));
        assertThat(show.events().getFirst()).isInstanceOfSatisfying(QueueEvent.Departed.class, departed -> {
            assertThat(departed.passId()).isEqualTo(pass);
            assertThat(departed.passUntil()).isEqualTo(until);
        });
        assertThat(show.find(1)).isInstanceOf(QueueReply.Called.class);
    }

    @Test
    void after_five_seconds_between_ticks_nobody_is_taken_for_gone() {
        Rehearsal show = Rehearsal.open(1).join(0, 2);
        show.enter(0);
        show.tick();

        assertThat(show.after(Duration.ofSeconds(5)).tick().events()).isEmpty();
        assertThat(show.after(Duration.ofMillis(5_001)).tick().events())
                .containsExactly(new QueueEvent.GraceRestarted(
                        Rooms.SHOW, show.room().header().version(), show.now()));
        show.ticking(Rooms.GRACE.minusMillis(1)).tick();
        assertThat(show.room().count().inside()).isEqualTo(1);

        show.after(Duration.ofMillis(1)).tick();
        assertThat(show.room().count().inside()).isZero();
    }

    @Test
    void a_call_that_could_not_be_claimed_meanwhile_may_be_for_its_whole_time() {
        Rehearsal show = Rehearsal.open(1).join(0, 2);
        show.tick();

        show.after(Duration.ofMinutes(5)).tick();
        assertThat(show.find(0))
                .isInstanceOfSatisfying(
                        QueueReply.Called.class,
                        called -> assertThat(called.claimBy())
                                .isEqualTo(show.now().plus(Rooms.CLAIM)));

        assertThat(show.ticking(Rooms.CLAIM.minusMillis(1)).claim(0)).isInstanceOf(QueueReply.Inside.class);
    }

    @Test
    void a_pass_ends_when_it_says_even_so() {
        Rehearsal show = Rehearsal.open(1).join(0, 2);
        show.enter(0);
        show.tick();

        show.after(Rooms.SHOPPING);

        assertThat(show.find(0))
                .isInstanceOfSatisfying(
                        QueueReply.Outside.class,
                        outside -> assertThat(outside.departure()).isEqualTo(Departure.TIMED_OUT));
    }

    @Test
    void an_edge_counts_as_heard_after_the_room_stood_still() {
        Rehearsal show = Rehearsal.open(1).join(0, 2);
        PassId pass = show.enter(0);
        show.presence("one", FIRST_START, List.of(pass), List.of());
        show.tick();
        show.after(Duration.ofMinutes(2)).tick();
        show.events();

        show.ticking(Duration.ofSeconds(10).minusMillis(1)).tick();
        assertThat(show.events()).isEmpty();
        assertThat(show.after(Duration.ofMillis(1)).tick().events())
                .singleElement()
                .isInstanceOf(QueueEvent.PresenceNoted.class);
    }

    @Test
    void a_room_that_slept_since_nobody_was_in_it_did_not_stand_still() {
        Rehearsal show = Rehearsal.open(1);
        show.after(Duration.ofMinutes(20)).join(0);
        show.after(Duration.ofSeconds(3)).enter(0);

        assertThat(show.events()).noneMatch(QueueEvent.GraceRestarted.class::isInstance);
    }

    @Test
    void a_thousand_deadlines_are_done_by_one_decision_and_the_others_by_the_next() {
        Rehearsal show = Rehearsal.open(1_500).join(0, 1_500);
        show.pause("");
        show.ticking(Rooms.CLAIM);
        show.events();

        show.tick();
        assertThat(show.events()).hasSize(1_000);
        show.tick();
        assertThat(show.events()).hasSize(500);
    }

    @Test
    void who_asks_is_told_the_truth_even_if_a_thousand_are_due_before() {
        Rehearsal show = Rehearsal.open(1_500).join(0, 1_500);
        show.pause("");
        show.ticking(Rooms.CLAIM);

        assertThat(show.find(1_499)).isInstanceOf(QueueReply.Waiting.class);
        assertThat(show.room().count().called()).isEqualTo(499);
    }

    @Test
    void a_pass_is_told_of_until_a_minute_after_its_time() {
        Rehearsal show = Rehearsal.open(1).join(0, 1);
        PassId pass = show.enter(0);
        Instant until = show.now().plus(Rooms.SHOPPING);
        show.leave(0);
        show.tick();
        assertThat(show.room().nextTickAt()).isEqualTo(until.plusSeconds(60));

        show.at(until.plusSeconds(60).minusMillis(1)).tick();
        assertThat(show.forgotten()).isEmpty();
        show.at(until.plusSeconds(60)).tick();
        assertThat(show.forgotten()).containsExactly(pass);
        assertThat(show.room().nextTickAt()).isEqualTo(Rooms.CLOSES);
        assertThat(show.find(0)).isInstanceOf(QueueReply.Outside.class);
    }

    @Test
    void time_does_not_run_backwards() {
        Rehearsal show = Rehearsal.open(1).join(0, 1);
        Instant now = show.now();

        QueueReply reply = show.at(now.minusSeconds(100)).find(0);

        assertThat(reply.at()).isEqualTo(now);
        assertThat(Objects.requireNonNull(reply.buyer())).isEqualTo(Rooms.buyer(0));
    }
}
