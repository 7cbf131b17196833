package io.realticket.queueadmitter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.queueadmitter.admission.EmptyingRow;
import io.realticket.queueadmitter.admission.Room;
import io.realticket.queueadmitter.admission.RoomRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the clock asks for ticks. */
class TickClockTest {
    private static final ShowId SHOW = Asks.show(1);
    private static final Instant TICKED = Instant.parse("2026-03-01T11:05:00Z");
    private static final Instant WANTED = TICKED.plusMillis(500);

    private final List<ShowId> sent = new ArrayList<>();
    // Such a clock may begin anywhere, also just before it runs over.
    private long nanos = Long.MAX_VALUE - 5;
    private final TickClock clock = new TickClock(sent::add, () -> nanos);

    @Test
    void nothing_is_sent_before_a_room_wants_it() {
        appended(TICKED);
        pass(Duration.ofMillis(499));

        look(watching(SHOW));

        assertThat(sent).isEmpty();
    }

    @Test
    void a_tick_is_sent_when_a_room_wants_it_by_the_broker_s_time() {
        appended(TICKED);
        pass(Duration.ofMillis(500));

        look(watching(SHOW));

        assertThat(sent).containsExactly(SHOW);
    }

    @Test
    void the_first_tick_is_a_probe_while_the_broker_s_time_is_not_known() {
        look(watching(SHOW));
        assertThat(sent).containsExactly(SHOW);

        appended(TICKED.minusSeconds(10));
        clock.answered(Asks.tick(SHOW));
        look(watching(SHOW));
        assertThat(sent).hasSize(1);
    }

    @Test
    void one_tick_is_under_way_for_a_show_at_a_time() {
        appended(WANTED);
        for (int look = 0; look < 20; look++) {
            look(watching(SHOW), watching(Asks.show(2)));
            pass(Duration.ofMillis(49));
        }

        assertThat(sent).containsExactly(SHOW, Asks.show(2));
    }

    @Test
    void a_tick_is_sent_again_after_a_second_and_once_the_last_came_through() {
        appended(WANTED);
        look(watching(SHOW));
        pass(Duration.ofSeconds(1));
        look(watching(SHOW));
        assertThat(sent).hasSize(2);

        clock.answered(Asks.join(SHOW, 1));
        look(watching(SHOW));
        assertThat(sent).hasSize(2);
        clock.answered(Asks.tick(SHOW));
        look(watching(SHOW));
        assertThat(sent).hasSize(3);
    }

    @Test
    void a_show_without_a_waiting_room_and_one_that_is_suspended_are_left_alone() {
        Room suspended = watching(SHOW);
        suspended.put(new RoomRow.Doors(false, false, true, ""));
        appended(WANTED);

        look(suspended, new Room(Asks.show(2)));

        assertThat(sent).isEmpty();
    }

    @Test
    void one_room_at_a_time_deletes_whom_it_let_go_and_no_other_waits_for_it() {
        List<Room> rooms = List.of(deleting(SHOW), deleting(Asks.show(2)), watching(Asks.show(3)));
        appended(WANTED);

        clock.look(rooms);
        clock.look(rooms);
        assertThat(sent).containsExactly(SHOW, Asks.show(3));

        // Its tick came through, and it does not want another one yet: its turn is not over.
        clock.answered(Asks.tick(SHOW));
        rooms.getFirst().put(new RoomRow.Clock(WANTED, Instant.EPOCH));
        clock.look(rooms);
        assertThat(sent).containsExactly(SHOW, Asks.show(3));

        rooms.getFirst().put(new EmptyingRow.Emptied(0));
        clock.look(rooms);
        assertThat(sent).containsExactly(SHOW, Asks.show(3), Asks.show(2));
    }

    @Test
    void a_room_that_is_suspended_while_it_deletes_holds_up_no_other() {
        Room suspended = deleting(SHOW);
        Room other = deleting(Asks.show(2));
        appended(WANTED);
        look(suspended, other);
        suspended.put(new RoomRow.Doors(false, false, true, ""));

        look(suspended, other);
        assertThat(sent).containsExactly(SHOW, Asks.show(2));
    }

    @Test
    void a_room_that_comes_before_the_one_that_deletes_waits_all_the_same() {
        Room first = deleting(SHOW);
        Room second = deleting(Asks.show(2));
        appended(WANTED);
        look(second);
        look(first, second);
        assertThat(sent).containsExactly(Asks.show(2));
    }

    @Test
    void shows_that_need_nothing_any_more_are_forgotten() {
        appended(WANTED);
        look(watching(SHOW), watching(Asks.show(2)));
        assertThat(clock.underWay()).isEqualTo(2);

        pass(Duration.ofSeconds(1));
        look();
        assertThat(clock.underWay()).isZero();
    }

    private void appended(Instant at) {
        clock.appended(at.toEpochMilli());
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private void look(Room... rooms) {
        clock.look(List.of(rooms));
    }

    private static Room deleting(ShowId show) {
        Room room = watching(show);
        room.put(new EmptyingRow.Emptied(4_711));
        return room;
    }

    private static Room watching(ShowId show) {
        Room room = new Room(show);
        QueueCommand.OpenRoom open = (QueueCommand.OpenRoom) Asks.open(show, TICKED, Asks.TIMES);
        room.put(new RoomRow.Settings(open.settings()));
        room.put(new RoomRow.Called(0, Asks.buyer(0), TICKED.plusSeconds(2), false));
        room.put(new RoomRow.Clock(TICKED, Instant.EPOCH));
        return room;
    }
}
