package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.RoomStatus;
import io.realticket.infra.testkit.SeedTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A room that has let everybody go: what it answers, and what becomes of the rows. */
class EmptiedRoomTest {
    private static Rehearsal emptied(int visitors) {
        Rehearsal show = EmptyingTest.waiting(visitors);
        show.at(EmptyingTest.KEPT_UNTIL).tick();
        show.events();
        return show;
    }

    private static long deleted(Decision decision) {
        return decision.changes().stream()
                .filter(EmptyingRow.NoVisitor.class::isInstance)
                .count();
    }

    private static List<RoomRow> crowd(Rehearsal show) {
        return show.changelog().rows().stream()
                .filter(row -> row instanceof RoomRow.Visitor || row instanceof RoomRow.Drawn)
                .toList();
    }

    @Test
    void whoever_asks_is_outside_and_nobody_comes_in() {
        Rehearsal show = emptied(3);

        assertThat(show.find(1))
                .isInstanceOfSatisfying(
                        QueueReply.Outside.class,
                        outside -> assertThat(outside.departure()).isNull());
        assertThat(show.leave(1)).isInstanceOf(QueueReply.Outside.class);
        assertThat(JoiningTest.refusal(show.join(1))).isEqualTo(QueueRefusal.ROOM_CLOSED);
        assertThat(JoiningTest.refusal(show.join(9))).isEqualTo(QueueRefusal.ROOM_CLOSED);
        assertThat(JoiningTest.refusal(show.claim(1))).isEqualTo(QueueRefusal.NOT_IN_LINE);
        assertThat(show.events()).isEmpty();
    }

    @Test
    void everybody_is_told_that_nobody_waits() {
        Rehearsal show = emptied(3);

        assertThat(show.told().status()).isEqualTo(RoomStatus.CLOSED);
        assertThat(show.told().waiting()).isZero();
        assertThat(show.told().joined()).isEqualTo(3);
        assertThat(show.told().version()).isEqualTo(show.room().header().version());
    }

    @Test
    void it_is_not_opened_again() {
        Rehearsal show = emptied(3);

        assertThat(JoiningTest.refusal(show.open(Rooms.closing(2, show.now().plus(Duration.ofDays(9))))))
                .isEqualTo(QueueRefusal.ROOM_IMMUTABLE);
        assertThat(show.open(Rooms.byArrival())).isInstanceOf(QueueReply.Done.class);
        assertThat(JoiningTest.refusal(show.join(1))).isEqualTo(QueueRefusal.ROOM_CLOSED);
        assertThat(show.events()).isEmpty();
    }

    @Test
    void no_line_is_drawn_in_it_again_and_what_was_drawn_is_let_go() {
        Rehearsal show = new Rehearsal();
        show.open(Rooms.drawn());
        show.join(0, 5).reveal(Rooms.SECRET);
        assertThat(crowd(show)).hasSize(6);
        show.at(Rooms.CLOSES).tick();
        show.at(EmptyingTest.KEPT_UNTIL).tick();
        show.events();

        assertThat(show.told().seed()).isNull();
        assertThat(show.told().drawn()).isZero();
        assertThat(JoiningTest.refusal(show.reveal(Rooms.SECRET))).isEqualTo(QueueRefusal.ROOM_CLOSED);
        show.after(Duration.ofMillis(500)).tick();
        assertThat(show.events()).isEmpty();
        assertThat(crowd(show)).isEmpty();
    }

    @Test
    void a_thousand_rows_are_deleted_by_a_tick_and_then_there_is_no_more_to_do() {
        Rehearsal show = EmptyingTest.waiting(2_500);
        assertThat(deleted(show.at(EmptyingTest.KEPT_UNTIL).tick())).isZero();

        for (int rows : new int[] {1_000, 1_000, 500}) {
            assertThat(show.room().nextTickAt()).isEqualTo(show.now().plusMillis(500));
            assertThat(deleted(show.after(Duration.ofMillis(250)).take(find()))).isZero();
            assertThat(deleted(show.after(Duration.ofMillis(250)).tick())).isEqualTo(rows);
        }

        assertThat(crowd(show)).isEmpty();
        assertThat(show.room().nextTickAt()).isEqualTo(Instant.MAX);
        assertThat(show.after(Duration.ofDays(1)).tick().changes()).hasOnlyElementsOfType(RoomRow.Clock.class);
        assertThat(show.events()).hasSize(1).allMatch(QueueEvent.RoomEmptied.class::isInstance);
    }

    private static QueueCommand find() {
        return new QueueCommand.FindPlace(new CommandId(new UUID(9, 9)), Rooms.SHOW, Rooms.buyer(1));
    }

    @SeedTest(20)
    void a_room_restored_in_the_middle_goes_on_where_it_was(long seed) {
        Random random = new Random(seed);
        Rehearsal show = EmptyingTest.waiting(3_210);
        show.at(EmptyingTest.KEPT_UNTIL).tick();
        for (int tick = 0; tick < 4; tick++) {
            Room restored = show.changelog().restored(Rooms.SHOW, random);

            assertThat(restored.rows())
                    .containsExactlyInAnyOrderElementsOf(show.room().rows().toList());
            assertThat(restored.visitors()).isZero();
            assertThat(restored.nextTickAt()).isEqualTo(show.room().nextTickAt());
            show.restored(restored).after(Duration.ofMillis(500)).tick();
        }
        assertThat(crowd(show)).isEmpty();
        assertThat(show.room().nextTickAt()).isEqualTo(Instant.MAX);
    }

    @Test
    void seats_and_capacity_are_still_noted() {
        Rehearsal show = emptied(3);
        show.seats(7, 0);
        show.capacity(9, 50);
        show.after(Duration.ofSeconds(1)).tick();

        assertThat(show.told().free()).isEqualTo(7);
        assertThat(show.told().capacity()).isEqualTo(50);
    }
}
