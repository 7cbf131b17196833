package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueReply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a room that is over lets everybody go, and that it waits for whoever has a slot. */
class EmptyingTest {
    static final Instant KEPT_UNTIL = Rooms.CLOSES.plus(Duration.ofDays(1));

    /** A room in which so many wait who were never called. */
    static Rehearsal waiting(int visitors) {
        Rehearsal show = Rehearsal.open(Rooms.byArrival(), 1);
        show.pause("");
        show.join(0, visitors);
        show.at(Rooms.CLOSES).tick();
        show.events();
        return show;
    }

    @Test
    void a_room_lets_everybody_go_a_day_after_it_closed() {
        Rehearsal show = waiting(3);
        assertThat(show.room().nextTickAt()).isEqualTo(KEPT_UNTIL);

        assertThat(show.at(KEPT_UNTIL.minusMillis(1)).tick().events()).isEmpty();
        assertThat(show.find(1)).isInstanceOf(QueueReply.Waiting.class);
        long version = show.room().header().version();

        assertThat(show.at(KEPT_UNTIL).tick().events())
                .containsExactly(new QueueEvent.RoomEmptied(Rooms.SHOW, version + 1, KEPT_UNTIL, 3, 3));
        assertThat(show.find(1)).isInstanceOf(QueueReply.Outside.class);
    }

    @Test
    void only_a_tick_lets_go() {
        Rehearsal show = waiting(3);

        assertThat(show.at(KEPT_UNTIL.plusSeconds(9)).find(1)).isInstanceOf(QueueReply.Waiting.class);

        assertThat(show.tick().events()).singleElement().isInstanceOf(QueueEvent.RoomEmptied.class);
    }

    @Test
    void a_room_that_nobody_joined_is_over_too() {
        Rehearsal show = waiting(0);

        assertThat(show.at(KEPT_UNTIL).tick().events())
                .singleElement()
                .isInstanceOfSatisfying(
                        QueueEvent.RoomEmptied.class,
                        emptied -> assertThat(emptied.joined()).isZero());
        assertThat(show.room().nextTickAt()).isEqualTo(Instant.MAX);
    }

    @Test
    void who_is_called_may_come_first() {
        Rehearsal show = Rehearsal.open(1).join(0, 2);
        show.events();

        // The room stood still, so the call may be claimed for its whole time.
        assertThat(show.at(KEPT_UNTIL).tick().events()).singleElement().isInstanceOf(QueueEvent.GraceRestarted.class);
        assertThat(show.find(0)).isInstanceOf(QueueReply.Called.class);
        show.ticking(Rooms.CLAIM);
        assertThat(show.events()).hasSize(1);

        assertThat(show.tick().events()).singleElement().isInstanceOf(QueueEvent.CallMissed.class);
        assertThat(show.room().nextTickAt()).isBeforeOrEqualTo(show.now());
        assertThat(show.tick().events())
                .singleElement()
                .isInstanceOfSatisfying(
                        QueueEvent.RoomEmptied.class,
                        emptied -> assertThat(emptied.waiting()).isEqualTo(2));
    }

    @Test
    void a_pass_is_ended_and_forgotten_before() {
        Rehearsal show = Rehearsal.open(1).join(0, 2);
        var pass = show.enter(0);
        show.events();

        show.at(KEPT_UNTIL).tick();
        assertThat(show.events())
                .anyMatch(event ->
                        event instanceof QueueEvent.Departed departed && departed.departure() == Departure.TIMED_OUT);
        assertThat(show.forgotten()).isEmpty();
        assertThat(show.tick().events()).isEmpty();
        assertThat(show.forgotten()).containsExactly(pass);
        assertThat(show.room().nextTickAt()).isBeforeOrEqualTo(show.now());

        assertThat(show.tick().events()).singleElement().isInstanceOf(QueueEvent.RoomEmptied.class);
    }

    @Test
    void a_closing_moved_into_the_past_by_mistake_can_be_moved_back_for_a_day() {
        Rehearsal show = waiting(3);
        Instant slip = Rooms.OPENS.plus(Duration.ofHours(12));
        show.at(slip).open(Rooms.closing(2, Rooms.OPENS.plusSeconds(1)));
        assertThat(show.room().nextTickAt()).isBefore(slip.plus(Duration.ofDays(1)));
        show.after(Duration.ofSeconds(1)).tick();
        assertThat(show.room().nextTickAt()).isEqualTo(slip.plus(Duration.ofDays(1)));

        show.at(slip.plus(Duration.ofDays(1)).minusMillis(1)).tick();
        Instant later = show.now().plus(Duration.ofDays(2));
        assertThat(show.open(Rooms.closing(3, later))).isInstanceOf(QueueReply.Done.class);

        show.events();
        assertThat(show.at(later.plus(Duration.ofDays(1)).minusMillis(1)).tick().events())
                .isEmpty();
        assertThat(show.find(2)).isInstanceOf(QueueReply.Waiting.class);
    }

    @Test
    void a_suspended_room_keeps_everybody_until_an_operator_resumes_the_calls() {
        Rehearsal show = waiting(3);
        show.fail();
        show.events();

        show.at(KEPT_UNTIL.plusSeconds(1)).tick();
        assertThat(show.events()).isEmpty();
        assertThat(show.room().nextTickAt()).isEqualTo(Instant.MAX);

        show.resume();
        assertThat(show.find(1)).isInstanceOf(QueueReply.Waiting.class);
        show.tick();
        assertThat(show.events()).last().isInstanceOf(QueueEvent.RoomEmptied.class);
    }

    @Test
    void a_room_of_before_it_was_written_how_long_it_is_kept_is_kept_as_long() {
        Rehearsal show = waiting(0);
        Room old = new Room(Rooms.SHOW);
        show.room().rows().filter(row -> !(row instanceof EmptyingRow.Kept)).forEach(old::put);

        assertThat(old.nextTickAt()).isEqualTo(KEPT_UNTIL);
        assertThat(List.of(old.keptUntil(), show.room().keptUntil())).containsOnly(KEPT_UNTIL);
    }
}
