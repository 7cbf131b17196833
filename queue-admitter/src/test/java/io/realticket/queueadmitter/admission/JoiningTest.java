package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.RoomSettings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who gets a place in line, and which. */
class JoiningTest {
    @Test
    void a_show_without_a_waiting_room_sends_everybody_straight_in() {
        Rehearsal show = new Rehearsal();

        assertThat(show.join(1)).isInstanceOf(QueueReply.NoWaitingRoom.class);
        assertThat(show.join(1).buyer()).isEqualTo(Rooms.buyer(1));
        assertThat(show.find(1)).isInstanceOf(QueueReply.NoWaitingRoom.class);
        assertThat(show.claim(1)).isInstanceOf(QueueReply.NoWaitingRoom.class);
        assertThat(show.pause("")).isInstanceOf(QueueReply.NoWaitingRoom.class);
        assertThat(show.tick().changesNothing()).isTrue();
        assertThat(show.events()).isEmpty();
    }

    @Test
    void who_joins_while_a_slot_is_free_is_called_at_once() {
        Rehearsal show = Rehearsal.open(1);

        assertThat(show.join(1)).isInstanceOfSatisfying(QueueReply.Called.class, called -> {
            assertThat(called.place()).isZero();
            assertThat(called.claimBy()).isEqualTo(show.now().plus(Rooms.CLAIM));
            assertThat(called.again()).isFalse();
        });
    }

    @Test
    void who_joins_a_full_room_waits_and_knows_how_many_are_ahead() {
        Rehearsal show = Rehearsal.open(1).join(0, 3);

        assertThat(show.join(3)).isInstanceOfSatisfying(QueueReply.Waiting.class, waiting -> {
            assertThat(waiting.number()).isEqualTo(3);
            assertThat(waiting.place()).isEqualTo(3);
            assertThat(waiting.ahead()).isEqualTo(2);
        });
    }

    @Test
    void who_joins_twice_has_the_same_place() {
        Rehearsal show = Rehearsal.open(1).join(0, 3);
        QueueReply first = show.join(3);
        show.events();

        assertThat(show.join(3))
                .usingRecursiveComparison()
                .ignoringFields("commandId")
                .isEqualTo(first);
        assertThat(show.find(3))
                .usingRecursiveComparison()
                .ignoringFields("commandId")
                .isEqualTo(first);
        assertThat(show.events()).isEmpty();
        assertThat(show.room().count().waiting()).isEqualTo(3);
    }

    @Test
    void who_leaves_is_no_longer_ahead_of_anybody() {
        Rehearsal show = Rehearsal.open(1).join(0, 5);

        assertThat(show.leave(2))
                .isInstanceOfSatisfying(
                        QueueReply.Outside.class,
                        outside -> assertThat(outside.departure()).isEqualTo(Departure.LEFT));
        assertThat(show.events().getLast())
                .isEqualTo(
                        new QueueEvent.Departed(Rooms.SHOW, 9, show.now(), Rooms.buyer(2), Departure.LEFT, null, null));
        assertThat(ahead(show.find(4))).isEqualTo(2);
        assertThat(ahead(show.find(1))).isZero();
    }

    @Test
    void who_left_and_joins_again_is_at_the_end() {
        Rehearsal show = Rehearsal.open(1).join(0, 5);
        show.leave(2);

        assertThat(show.join(2)).isInstanceOfSatisfying(QueueReply.Waiting.class, waiting -> {
            assertThat(waiting.number()).isEqualTo(5);
            assertThat(waiting.ahead()).isEqualTo(3);
        });
    }

    @Test
    void who_gathers_before_the_opening_waits_until_the_doors_open() {
        Rehearsal show = new Rehearsal().at(Rooms.OPENS.minusSeconds(60));
        show.open(Rooms.byArrival());
        show.capacity(1, 2);
        show.join(0, 3);

        assertThat(show.at(Rooms.OPENS.minusMillis(1)).tick().events()).isEmpty();
        assertThat(Rehearsal.called(show.at(Rooms.OPENS).tick().events()))
                .containsExactly(Rooms.buyer(0), Rooms.buyer(1));
        assertThat(ahead(show.find(2))).isZero();
    }

    @Test
    void nobody_joins_once_the_room_is_closed_by_time_or_by_an_operator() {
        Rehearsal show = Rehearsal.open(1).join(0, 2);

        show.at(Rooms.CLOSES.minusMillis(1));
        assertThat(show.join(2)).isInstanceOf(QueueReply.Waiting.class);
        show.at(Rooms.CLOSES);
        assertThat(refusal(show.join(3))).isEqualTo(QueueRefusal.ROOM_CLOSED);
        assertThat(show.join(2)).isInstanceOf(QueueReply.Waiting.class);

        Rehearsal closed = Rehearsal.open(1).join(0, 2);
        closed.close("Sold out.");
        assertThat(refusal(closed.join(2))).isEqualTo(QueueRefusal.ROOM_CLOSED);
        assertThat(closed.join(1)).isInstanceOf(QueueReply.Waiting.class);
    }

    @Test
    void a_room_is_full_when_so_many_have_joined() {
        Rehearsal show = new Rehearsal(new Limits(3, 10, 10, RoomSettings.KEPT_FOR, 10));
        show.open(Rooms.byArrival());
        show.join(0, 3);
        show.leave(0);

        assertThat(refusal(show.join(3))).isEqualTo(QueueRefusal.ROOM_FULL);
        assertThat(refusal(show.join(0))).isEqualTo(QueueRefusal.ROOM_FULL);
        assertThat(show.join(1)).isInstanceOf(QueueReply.Waiting.class);
    }

    @Test
    void who_never_joined_is_outside() {
        Rehearsal show = Rehearsal.open(1);

        assertThat(show.find(1))
                .isInstanceOfSatisfying(
                        QueueReply.Outside.class,
                        outside -> assertThat(outside.departure()).isNull());
        assertThat(show.leave(1)).isInstanceOf(QueueReply.Outside.class);
        assertThat(refusal(show.claim(1))).isEqualTo(QueueRefusal.NOT_IN_LINE);
    }

    @Test
    void a_slot_that_somebody_leaves_is_given_on_by_the_same_command() {
        Rehearsal show = Rehearsal.open(1).join(0, 3);
        show.events();

        show.after(Duration.ofSeconds(1)).leave(0);

        List<QueueEvent> happened = show.events();
        assertThat(happened).hasSize(2);
        assertThat(Rehearsal.called(happened)).containsExactly(Rooms.buyer(1));
    }

    static int ahead(QueueReply reply) {
        assertThat(reply).isInstanceOf(QueueReply.Waiting.class);
        Integer ahead = ((QueueReply.Waiting) reply).ahead();
        assertThat(ahead).isNotNull();
        return ahead;
    }

    static QueueRefusal refusal(QueueReply reply) {
        assertThat(reply).isInstanceOf(QueueReply.Refused.class);
        return ((QueueReply.Refused) reply).reason();
    }
}
