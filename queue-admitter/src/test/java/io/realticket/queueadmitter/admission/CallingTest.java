package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is called when, and what becomes of a call. */
class CallingTest {
    @Test
    void as_many_are_called_as_there_is_capacity_and_in_the_order_of_the_line() {
        Rehearsal show = Rehearsal.open(3).join(0, 10);

        assertThat(Rehearsal.called(show.events())).containsExactly(Rooms.buyer(0), Rooms.buyer(1), Rooms.buyer(2));
        assertThat(show.room().count().called()).isEqualTo(3);
        assertThat(show.room().header().progress().calledUpTo()).isEqualTo(3);
    }

    @Test
    void nobody_is_called_before_a_capacity_is_known() {
        Rehearsal show = new Rehearsal();
        show.open(Rooms.byArrival());
        show.join(0, 2);
        assertThat(show.room().count().called()).isZero();

        show.capacity(1, 1);

        assertThat(show.room().count().called()).isEqualTo(1);
    }

    @Test
    void a_capacity_that_comes_before_the_room_is_remembered() {
        Rehearsal show = new Rehearsal();
        assertThat(show.capacity(7, 2)).isInstanceOf(QueueReply.NoWaitingRoom.class);
        show.open(Rooms.byArrival());
        show.join(0, 3);

        assertThat(show.room().count().called()).isEqualTo(2);
        show.capacity(6, 100);
        assertThat(show.room().count().called()).isEqualTo(2);
    }

    @Test
    void after_a_shrink_nobody_is_called_until_it_fits_and_nobody_is_thrown_out() {
        Rehearsal show = Rehearsal.open(3).join(0, 10);
        show.capacity(2, 1);
        assertThat(show.room().count().called()).isEqualTo(3);

        show.leave(0);
        show.leave(1);
        assertThat(show.room().count().slots()).isEqualTo(1);

        show.events();
        show.leave(2);
        assertThat(Rehearsal.called(show.events())).containsExactly(Rooms.buyer(3));
    }

    @Test
    void a_call_may_be_claimed_until_right_before_its_time() {
        Rehearsal show = Rehearsal.open(1).join(0, 2);

        assertThat(show.ticking(Rooms.CLAIM.minusMillis(1)).claim(0))
                .isInstanceOfSatisfying(
                        QueueReply.Inside.class,
                        inside -> assertThat(inside.shopUntil())
                                .isEqualTo(show.now().plus(Rooms.SHOPPING)));
    }

    @Test
    void who_misses_a_call_is_called_once_more_before_all_who_wait() {
        Rehearsal show = Rehearsal.open(1).join(0, 3);
        show.ticking(Rooms.CLAIM);
        show.events();

        show.tick();

        List<QueueEvent> happened = show.events();
        assertThat(happened.getFirst()).isInstanceOf(QueueEvent.CallMissed.class);
        assertThat(((QueueEvent.Called) happened.getLast()).visitors())
                .containsExactly(new QueueEvent.Calling(Rooms.buyer(0), 0, true));
        assertThat(show.told().calledAgain()).containsExactly(0);
    }

    @Test
    void who_misses_the_second_call_must_join_again() {
        Rehearsal show = Rehearsal.open(1).join(0, 3);
        show.ticking(Rooms.CLAIM).tick();
        show.ticking(Rooms.CLAIM);
        show.events();

        show.tick();

        assertThat(show.events().getFirst())
                .isInstanceOfSatisfying(
                        QueueEvent.Departed.class,
                        departed -> assertThat(departed.departure()).isEqualTo(Departure.MISSED));
        assertThat(JoiningTest.refusal(show.claim(0))).isEqualTo(QueueRefusal.NOT_IN_LINE);
        assertThat(show.find(1)).isInstanceOf(QueueReply.Called.class);
        assertThat(show.join(0))
                .isInstanceOfSatisfying(
                        QueueReply.Waiting.class,
                        waiting -> assertThat(waiting.place()).isEqualTo(3));
    }

    @Test
    void who_comes_a_moment_late_is_called_again_and_goes_in_by_that_call() {
        Rehearsal show = Rehearsal.open(1).join(0, 3);

        show.ticking(Rooms.CLAIM);

        assertThat(show.claim(0)).isInstanceOf(QueueReply.Inside.class);
    }

    @Test
    void those_called_again_stand_behind_those_who_are_called_already() {
        Rehearsal show = Rehearsal.open(2).join(0, 6);
        show.enter(1);
        show.ticking(Duration.ofSeconds(10)).leave(1);
        show.ticking(Duration.ofSeconds(19)).pause("");
        show.ticking(Duration.ofSeconds(1)).tick();
        assertThat(JoiningTest.ahead(show.find(0))).isZero();
        assertThat(JoiningTest.ahead(show.find(3))).isEqualTo(1);
        show.events();

        show.resume();

        assertThat(Rehearsal.called(show.events())).containsExactly(Rooms.buyer(0));
        assertThat(show.find(2)).isInstanceOf(QueueReply.Called.class);
    }

    @Test
    void who_waits_cannot_go_in() {
        Rehearsal show = Rehearsal.open(1).join(0, 2);

        assertThat(JoiningTest.refusal(show.claim(1))).isEqualTo(QueueRefusal.NOT_CALLED);
    }

    @Test
    void who_is_inside_and_claims_again_has_the_same_pass() {
        Rehearsal show = Rehearsal.open(1).join(0, 1);
        QueueReply first = show.claim(0);
        show.events();

        assertThat(show.after(Duration.ofSeconds(1)).claim(0))
                .usingRecursiveComparison()
                .ignoringFields("commandId", "at")
                .isEqualTo(first);
        assertThat(show.events()).isEmpty();
    }

    @Test
    void a_second_s_worth_is_called_at_once_and_the_others_at_the_rate() {
        Rehearsal show =
                Rehearsal.open(Rooms.settings(1, LineOrder.ARRIVAL, 10), 100).join(0, 100);
        assertThat(show.room().count().called()).isEqualTo(10);

        assertThat(show.after(Duration.ofMillis(99)).tick().events()).isEmpty();
        assertThat(Rehearsal.called(show.after(Duration.ofMillis(1)).tick().events()))
                .hasSize(1);
        assertThat(Rehearsal.called(show.after(Duration.ofMillis(550)).tick().events()))
                .hasSize(5);
        assertThat(Rehearsal.called(show.after(Duration.ofMillis(50)).tick().events()))
                .hasSize(1);
        assertThat(Rehearsal.called(show.after(Duration.ofSeconds(4)).tick().events()))
                .hasSize(10);
    }

    @Test
    void a_thousand_are_called_by_one_decision_and_the_others_by_the_next() {
        Rehearsal show = new Rehearsal();
        show.open(Rooms.byArrival());
        show.join(0, 1_500);

        show.capacity(1, 1_500);
        assertThat(show.room().count().called()).isEqualTo(1_000);

        show.tick();
        assertThat(show.room().count().called()).isEqualTo(1_500);
        assertThat(Rehearsal.called(show.events()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 1_500).mapToObj(Rooms::buyer).toList());
    }

    @Test
    void who_has_left_is_not_called() {
        Rehearsal show = Rehearsal.open(1).join(0, 4);
        show.leave(1);
        show.leave(2);
        show.events();

        show.leave(0);

        assertThat(Rehearsal.called(show.events())).containsExactly(Rooms.buyer(3));
        assertThat(show.room().header().progress().calledUpTo()).isEqualTo(4);
    }
}
