package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.RoomStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What everybody is told, how often, and when a room wants to be told the time. */
class TellingTest {
    @Test
    void a_room_is_told_of_as_soon_as_it_is_opened() {
        Rehearsal show = new Rehearsal().at(Rooms.OPENS.minusSeconds(5));
        show.open(Rooms.drawn());

        QueueState.Room told = show.told();
        assertThat(told.status()).isEqualTo(RoomStatus.GATHERING);
        assertThat(told.opensAt()).isEqualTo(Rooms.OPENS);
        assertThat(told.commitment()).isEqualTo(Rooms.drawn().commitment());
        assertThat(told.capacity()).isZero();
    }

    @Test
    void joins_are_told_at_most_once_a_second() {
        Rehearsal show = Rehearsal.open(1).join(0, 1);
        assertThat(show.told().joined()).isZero();

        show.after(Duration.ofMillis(999)).join(1);
        assertThat(show.told().joined()).isZero();
        show.after(Duration.ofMillis(1)).join(2);
        assertThat(show.told().joined()).isEqualTo(3);
        assertThat(show.told().calledUpTo()).isEqualTo(1);
        assertThat(show.told().waiting()).isEqualTo(2);
        assertThat(show.told().called()).isEqualTo(1);
    }

    @Test
    void a_busy_room_in_which_nobody_is_called_is_told_of_once_a_second() {
        Rehearsal show = Rehearsal.open(1).join(0, 1);
        show.after(Duration.ofSeconds(2)).tick();
        Set<QueueState.Room> told = new HashSet<>();
        for (int step = 1; step <= 400; step++) {
            show.after(Duration.ofMillis(25)).join(step);
            if (step % 21 == 0) {
                show.tick();
            }
            told.add(show.told());
        }
        assertThat(told).hasSizeBetween(9, 11);
    }

    @Test
    void a_call_is_told_by_the_next_tick_however_soon() {
        Rehearsal show = Rehearsal.open(1).join(0, 3);
        show.after(Duration.ofSeconds(2)).tick();
        assertThat(show.told().calledUpTo()).isEqualTo(1);

        show.after(Duration.ofMillis(490)).leave(0);
        assertThat(show.told().calledUpTo()).isEqualTo(1);
        show.after(Duration.ofMillis(1)).tick();
        assertThat(show.told().calledUpTo()).isEqualTo(2);

        show.after(Duration.ofSeconds(1)).leave(1);
        assertThat(show.told().calledUpTo())
                .as("at once if there was no word for a second")
                .isEqualTo(3);
    }

    @Test
    void a_second_call_is_told_by_the_next_tick_as_well() {
        Rehearsal show = Rehearsal.open(1).join(0, 1);
        show.ticking(Rooms.CLAIM.minusMillis(100)).pause("");
        show.resume();
        show.after(Duration.ofMillis(150)).join(1);
        assertThat(show.find(0)).isInstanceOf(QueueReply.Called.class);
        assertThat(show.told().calledAgain()).isEmpty();

        show.after(Duration.ofMillis(300)).tick();

        assertThat(show.told().calledAgain()).containsExactly(0);
    }

    @Test
    void a_tick_tells_what_changed_and_nothing_else() {
        Rehearsal show = Rehearsal.open(1).join(0, 2);

        show.after(Duration.ofMillis(100)).tick();
        QueueState.Room told = show.told();
        assertThat(told.joined()).isEqualTo(2);

        show.after(Duration.ofMillis(500)).tick();
        assertThat(show.told()).isEqualTo(told);
    }

    @Test
    void a_room_with_somebody_to_watch_wants_a_tick_twice_a_second() {
        Rehearsal show = Rehearsal.open(1);
        show.tick();
        assertThat(show.room().nextTickAt()).isEqualTo(Rooms.CLOSES);

        show.join(0);
        assertThat(show.room().nextTickAt()).isEqualTo(show.now().plusMillis(500));
        show.enter(0);
        show.after(Duration.ofMillis(500)).tick();
        assertThat(show.room().nextTickAt()).isEqualTo(show.now().plusMillis(500));

        show.after(Duration.ofMillis(500)).leave(0);
        show.after(Duration.ofMillis(500)).tick();
        assertThat(show.room().nextTickAt())
                .isEqualTo(Rooms.OPENS.plus(Rooms.SHOPPING).plusSeconds(60));
    }

    @Test
    void a_room_that_gathers_wants_ticks_to_tell_and_to_open() {
        Rehearsal show = new Rehearsal().at(Rooms.OPENS.minusSeconds(60));
        assertThat(show.room().nextTickAt()).isEqualTo(Instant.MAX);
        show.open(Rooms.byArrival());
        assertThat(show.room().nextTickAt()).isEqualTo(Rooms.OPENS);

        show.join(0);
        assertThat(show.room().nextTickAt()).isEqualTo(show.now().plusSeconds(1));
        show.after(Duration.ofMillis(500)).tick();
        assertThat(show.told().joined()).as("a tick of its own").isZero();
        assertThat(show.room().nextTickAt()).isEqualTo(show.now().plusMillis(500));
        show.after(Duration.ofMillis(500)).tick();
        assertThat(show.told().joined()).isEqualTo(1);
        assertThat(show.room().nextTickAt()).isEqualTo(Rooms.OPENS);

        show.at(Rooms.OPENS).tick();
        assertThat(show.told().status()).isEqualTo(RoomStatus.CALLING);
        assertThat(show.room().nextTickAt()).isEqualTo(Rooms.OPENS.plusMillis(500));
    }

    @Test
    void seats_that_changed_in_an_idle_room_are_told_by_a_tick() {
        Rehearsal show = Rehearsal.open(1);
        show.tick();
        show.after(Duration.ofMillis(10)).seats(5, 0);
        assertThat(show.told().free()).isZero();
        assertThat(show.room().nextTickAt()).isEqualTo(Rooms.OPENS.plusSeconds(1));

        show.at(Rooms.OPENS.plusSeconds(1)).tick();

        assertThat(show.told().free()).isEqualTo(5);
        assertThat(show.room().nextTickAt()).isEqualTo(Rooms.CLOSES);
    }

    @Test
    void a_room_that_is_over_wants_no_tick_but_to_let_everybody_go() {
        Rehearsal show = Rehearsal.open(1).join(0, 2);
        show.leave(0);
        show.leave(1);

        show.at(Rooms.CLOSES).tick();

        assertThat(show.room().nextTickAt()).isEqualTo(Rooms.CLOSES.plus(Duration.ofDays(1)));
        assertThat(show.told().status()).isEqualTo(RoomStatus.CLOSED);
    }

    @Test
    void the_rate_of_calls_is_known_after_ten_seconds_and_forgets_after_a_minute() {
        Rehearsal show =
                Rehearsal.open(Rooms.settings(1, LineOrder.ARRIVAL, 5), 1_000).join(0, 300);
        show.ticking(Duration.ofMillis(9_999)).tick();
        assertThat(show.told().callsPerMinuteMin()).isNull();
        assertThat(show.told().callsPerMinuteMax()).isNull();

        show.after(Duration.ofSeconds(1)).tick();
        // The bucket was full at first.
        assertThat(show.told().callsPerMinuteMin()).isEqualTo(324);
        assertThat(show.told().callsPerMinuteMax()).isEqualTo(324);

        show.ticking(Duration.ofSeconds(10)).tick();
        assertThat(show.told().callsPerMinuteMin()).isBetween(280, 300);
        assertThat(show.told().callsPerMinuteMax()).isEqualTo(324);

        show.pause("");
        show.after(Duration.ofMinutes(2)).tick();
        assertThat(show.told().callsPerMinuteMin()).isZero();
        assertThat(show.told().callsPerMinuteMax()).isZero();
    }

    @Test
    void at_most_five_hundred_of_those_called_again_are_told() {
        Rehearsal show = Rehearsal.open(700).join(0, 700);
        show.ticking(Rooms.CLAIM).tick();
        show.tick();

        assertThat(show.told().called()).isEqualTo(700);
        assertThat(show.told().calledAgain()).hasSize(500).startsWith(0, 1, 2).endsWith(499);
    }
}
