package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.RoomStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of seats, and what it means for the line. */
class StockTest {
    @Test
    void stock_that_is_not_known_stops_nobody() {
        Rehearsal show = Rehearsal.open(1);

        assertThat(show.join(0)).isInstanceOf(QueueReply.Called.class);
    }

    @Test
    void nobody_is_called_while_nothing_is_free() {
        Rehearsal show = Rehearsal.open(2).join(0, 1);
        show.seats(1, 0);
        show.events();

        show.seats(-1, 1);
        assertThat(show.events()).singleElement().isInstanceOf(QueueEvent.SoldOut.class);
        assertThat(show.join(1)).isInstanceOf(QueueReply.Waiting.class);
        show.tick();
        assertThat(show.told().status()).isEqualTo(RoomStatus.SOLD_OUT);
        assertThat(show.told().held()).isEqualTo(1);

        show.events();
        show.seats(1, -1);
        List<QueueEvent> happened = show.events();
        assertThat(happened.getFirst()).isInstanceOf(QueueEvent.BackInStock.class);
        assertThat(Rehearsal.called(happened)).containsExactly(Rooms.buyer(1));
    }

    @Test
    void that_nothing_is_free_is_said_once() {
        Rehearsal show = Rehearsal.open(2);
        show.seats(2, 0);
        show.seats(-2, 2);
        show.events();

        show.seats(0, -2);

        assertThat(show.events()).isEmpty();
    }

    @Test
    void a_record_that_is_not_behind_the_last_counts_once() {
        Rehearsal show = Rehearsal.open(2);
        show.seats(5, 10, 0, null);

        show.seats(5, 10, 0, null);
        show.seats(4, 3, 0, null);
        assertThat(show.room().stock().free()).isEqualTo(10);

        show.seats(6, 1, 0, null);
        assertThat(show.room().stock().free()).isEqualTo(11);
    }

    @Test
    void seats_that_are_told_of_before_the_room_is_opened_are_counted() {
        Rehearsal show = new Rehearsal();
        assertThat(show.seats(100, 0).reply()).isInstanceOf(QueueReply.NoWaitingRoom.class);
        show.seats(-3, 3);

        show.open(Rooms.byArrival());

        assertThat(show.told().free()).isEqualTo(97);
        assertThat(show.told().held()).isEqualTo(3);
    }

    @Test
    void who_booked_is_done_and_the_slot_is_given_on() {
        Rehearsal show = Rehearsal.open(1).join(0, 2);
        show.seats(10, 1);
        PassId pass = show.enter(0);
        show.events();

        show.booked(0);

        List<QueueEvent> happened = show.events();
        assertThat(happened.getFirst()).isInstanceOfSatisfying(QueueEvent.Departed.class, departed -> {
            assertThat(departed.departure()).isEqualTo(Departure.DONE);
            assertThat(departed.passId()).isEqualTo(pass);
        });
        assertThat(Rehearsal.called(happened)).containsExactly(Rooms.buyer(1));
    }

    @Test
    void a_booking_told_again_does_not_end_the_next_visit() {
        Rehearsal show = Rehearsal.open(1).join(0, 1);
        show.seats(10, 1);
        show.enter(0);
        show.seats(7, 0, -1, Rooms.buyer(0));
        show.join(0);
        show.enter(0);

        show.seats(7, 0, -1, Rooms.buyer(0));
        assertThat(show.find(0)).isInstanceOf(QueueReply.Inside.class);

        show.seats(8, 0, -1, Rooms.buyer(0));
        assertThat(show.find(0)).isInstanceOf(QueueReply.Outside.class);
    }

    @Test
    void who_booked_without_being_inside_keeps_the_place() {
        Rehearsal show = Rehearsal.open(1).join(0, 3);
        show.seats(10, 1);

        show.booked(0);
        show.booked(2);

        assertThat(show.find(0)).isInstanceOf(QueueReply.Called.class);
        assertThat(show.find(2)).isInstanceOf(QueueReply.Waiting.class);
    }
}
