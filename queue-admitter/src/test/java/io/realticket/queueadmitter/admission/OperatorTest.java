package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.RoomStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What operators do to a room, and a fault. */
class OperatorTest {
    @Test
    void settings_that_are_not_newer_are_ignored() {
        Rehearsal show = Rehearsal.open(1);
        show.events();

        assertThat(show.open(Rooms.settings(1, LineOrder.ARRIVAL, 7))).isInstanceOf(QueueReply.Done.class);
        assertThat(show.events()).isEmpty();
        assertThat(show.open(Rooms.settings(2, LineOrder.ARRIVAL, 7))).isInstanceOf(QueueReply.Done.class);
        assertThat(show.events()).singleElement().isInstanceOf(QueueEvent.RoomChanged.class);
    }

    @Test
    void nobody_is_called_while_the_calls_are_paused_and_who_is_called_may_go_in() {
        Rehearsal show = Rehearsal.open(2).join(0, 3);
        show.pause("One moment.");
        assertThat(show.told().status()).isEqualTo(RoomStatus.PAUSED);
        assertThat(show.told().message()).isEqualTo("One moment.");

        show.leave(0);
        assertThat(show.room().count().called()).isEqualTo(1);
        assertThat(show.claim(1)).isInstanceOf(QueueReply.Inside.class);
        assertThat(show.join(3)).isInstanceOf(QueueReply.Waiting.class);
        assertThat(show.claim(2)).isInstanceOf(QueueReply.Refused.class);

        show.resume();
        assertThat(show.find(2)).isInstanceOf(QueueReply.Called.class);
        assertThat(show.told().status()).isEqualTo(RoomStatus.CALLING);
        assertThat(show.told().message()).isEmpty();
    }

    @Test
    void a_pause_is_told_again_only_with_other_words_and_an_end_only_once() {
        Rehearsal show = Rehearsal.open(2);
        show.pause("One moment.");
        show.events();

        show.pause("One moment.");
        assertThat(show.events()).isEmpty();
        show.pause("Two moments.");
        assertThat(show.events()).hasSize(1);
        show.resume();
        show.resume();
        assertThat(show.events()).hasSize(1);
    }

    @Test
    void a_room_that_is_closed_calls_nobody_and_stays_closed() {
        Rehearsal show = Rehearsal.open(1).join(0, 3);
        show.enter(0);
        show.close("Thank you.");

        show.leave(0);
        assertThat(show.room().count().called()).isZero();
        assertThat(show.find(1)).isInstanceOf(QueueReply.Waiting.class);
        assertThat(show.told().status()).isEqualTo(RoomStatus.CLOSED);
        assertThat(show.told().message()).isEqualTo("Thank you.");
        assertThat(JoiningTest.refusal(show.resume())).isEqualTo(QueueRefusal.ROOM_CLOSED);
        assertThat(JoiningTest.refusal(show.pause(""))).isEqualTo(QueueRefusal.ROOM_CLOSED);
    }

    @Test
    void who_is_inside_when_the_room_closes_stays_until_the_pass_ends() {
        Rehearsal show = Rehearsal.open(2).join(0, 3);
        show.enter(0);
        show.ticking(Duration.ofSeconds(1)).close("");

        assertThat(show.claim(1)).isInstanceOf(QueueReply.Inside.class);
        assertThat(show.find(0)).isInstanceOf(QueueReply.Inside.class);
    }

    @Test
    void nobody_is_called_at_or_after_the_time_at_which_it_closes() {
        Rehearsal show = Rehearsal.open(1).join(0, 3);
        show.at(Rooms.CLOSES.minusMillis(1)).tick();
        show.leave(0);
        assertThat(show.find(1)).isInstanceOf(QueueReply.Called.class);

        show.at(Rooms.CLOSES).leave(1);

        assertThat(show.find(2)).isInstanceOf(QueueReply.Waiting.class);
        assertThat(show.told().status()).isEqualTo(RoomStatus.CALLING);
        show.tick();
        assertThat(show.told().status()).isEqualTo(RoomStatus.CLOSED);
    }

    @Test
    void a_room_that_failed_does_nothing_until_an_operator_resumes_the_calls() {
        Rehearsal show = Rehearsal.open(2).join(0, 4);
        show.events();

        assertThat(JoiningTest.refusal(show.fail().reply())).isEqualTo(QueueRefusal.SHOW_SUSPENDED);

        assertThat(show.events()).singleElement().isInstanceOf(QueueEvent.RoomSuspended.class);
        assertThat(show.told().status()).isEqualTo(RoomStatus.SUSPENDED);
        assertThat(show.room().nextTickAt()).isEqualTo(Instant.MAX);
        for (QueueReply reply : new QueueReply[] {
            show.join(9),
            show.find(1),
            show.claim(0),
            show.leave(0),
            show.pause(""),
            show.close(""),
            show.tick().reply()
        }) {
            assertThat(JoiningTest.refusal(reply)).isEqualTo(QueueRefusal.SHOW_SUSPENDED);
        }
        assertThat(show.events()).isEmpty();

        show.after(Duration.ofMinutes(1));
        assertThat(show.resume()).isInstanceOf(QueueReply.Done.class);
        assertThat(show.claim(0)).isInstanceOf(QueueReply.Inside.class);
    }

    @Test
    void a_room_that_failed_still_notes_what_would_be_lost() {
        Rehearsal show = Rehearsal.open(1).join(0, 3);
        show.fail();
        show.seats(10, 0);
        show.booked(0);
        assertThat(show.capacity(2, 2)).isInstanceOf(QueueReply.Done.class);
        assertThat(show.open(Rooms.settings(2, LineOrder.ARRIVAL, 50))).isInstanceOf(QueueReply.Done.class);
        assertThat(show.room().count().called()).isEqualTo(1);

        show.resume();
        show.tick();

        assertThat(show.room().count().called()).isEqualTo(2);
        assertThat(show.told().free()).isEqualTo(10);
        assertThat(show.told().held()).isEqualTo(-1);
    }

    @Test
    void a_closed_room_that_failed_is_closed_when_it_goes_on() {
        Rehearsal show = Rehearsal.open(1).join(0, 3);
        show.close("Bye.");
        show.fail();

        show.resume();

        assertThat(show.told().status()).isEqualTo(RoomStatus.CLOSED);
        assertThat(show.told().message()).isEqualTo("Bye.");
    }
}
