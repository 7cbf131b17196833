package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.RoomStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A fault stops one room, whatever the fault is. */
class SuspensionTest {
    private final Rehearsal show = Rehearsal.open(1).join(0, 3);
    private long offset = 1_000;

    private static CommandId id() {
        return new CommandId(new UUID(9, 9));
    }

    private Decision suspend(QueueCommand command) {
        Instant now = RoomDecider.time(show.room(), show.now());
        Decision decision = RoomDecider.suspend(show.room(), command, offset, "a bug", now);
        decision.rows(offset++).forEach(show.room()::put);
        return decision;
    }

    // How the calls of late are told fails on it.
    private void breakTheTelling() {
        show.room().put(new RoomRow.Calls(0, show.now(), show.now(), 0, List.of()));
    }

    @Test
    void a_room_whose_fault_is_in_the_telling_is_suspended_and_says_so_all_the_same() {
        show.tick();
        var before = show.told();
        breakTheTelling();

        Decision decision = suspend(new QueueCommand.Tick(id(), Rooms.SHOW));

        assertThat(decision.events()).singleElement().isInstanceOf(QueueEvent.RoomSuspended.class);
        assertThat(show.room().doors().suspended()).isTrue();
        assertThat(show.told().status()).isEqualTo(RoomStatus.SUSPENDED);
        assertThat(show.told().version()).isEqualTo(show.room().header().version());
        assertThat(show.told().joined()).isEqualTo(before.joined());
    }

    @Test
    void a_suspended_room_whose_fault_is_in_the_telling_goes_on_noting_without_another_fault() {
        show.tick();
        breakTheTelling();
        suspend(new QueueCommand.Tick(id(), Rooms.SHOW));
        var told = show.told();

        QueueCommand seats = new QueueCommand.NoteSeats(id(), Rooms.SHOW, 77, 5, 2, null);
        Decision decision =
                new RoomDecider().decide(show.room(), seats, show.now().plusSeconds(9));

        assertThat(decision.events()).isEmpty();
        assertThat(decision.changes()).containsExactly(new RoomRow.Stock(77, 5, 2));
        assertThat(suspend(new QueueCommand.Tick(id(), Rooms.SHOW)).changesNothing())
                .isTrue();
        assertThat(show.told()).isEqualTo(told);
    }

    @Test
    void what_a_suspended_room_notes_is_told_as_long_as_the_telling_is_sound() {
        show.tick();
        show.fail();

        show.after(Duration.ofSeconds(1)).seats(5, 2);

        assertThat(show.told().status()).isEqualTo(RoomStatus.SUSPENDED);
        assertThat(show.told().free()).isEqualTo(5);
    }

    @Test
    void a_room_that_was_never_told_of_is_suspended_without_a_word() {
        Room unopened = new Room(Rooms.SHOW);
        Decision decision =
                RoomDecider.suspend(unopened, new QueueCommand.Tick(id(), Rooms.SHOW), 0, "a bug", Rooms.OPENS);

        assertThat(decision.changes()).singleElement().isInstanceOf(RoomRow.Doors.class);
    }

    @Test
    void what_is_told_once_is_noted_even_if_it_met_the_fault() {
        long source = 77;
        suspend(new QueueCommand.NoteSeats(id(), Rooms.SHOW, source, 5, 2, null));
        assertThat(show.room().stock()).isEqualTo(new RoomRow.Stock(source, 5, 2));

        suspend(new QueueCommand.SetCapacity(id(), Rooms.SHOW, 2, 9, null, null));
        assertThat(show.room().capacity().capacity()).isEqualTo(9);
        assertThat(show.room().doors().suspended()).isTrue();
    }

    @Test
    void a_resumption_that_meets_the_fault_does_not_resume() {
        Decision decision = suspend(new QueueCommand.ResumeCalls(id(), Rooms.SHOW, Rehearsal.ACTOR, "because"));

        assertThat(show.room().doors().suspended()).isTrue();
        assertThat(decision.reply())
                .isInstanceOfSatisfying(
                        QueueReply.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(QueueRefusal.SHOW_SUSPENDED));
    }
}
