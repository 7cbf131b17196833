package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.EdgeName;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.topic.TopicSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However many an edge sees, what is noted of it fits into records. */
class PresenceSizeTest {
    private static final UUID START = Rehearsal.FIRST_START;
    private static final String EDGE = "e".repeat(EdgeName.LENGTH_MAX);

    private final Room room = new Room(Rooms.SHOW);

    private static PassId pass(int number) {
        return new PassId(new UUID(3, number));
    }

    /** So many are inside, of whom the edge sees all but the last {@code unseen}. */
    private void inside(int count, int unseen) {
        Instant now = Rooms.OPENS;
        room.put(new RoomRow.Settings(Rooms.byArrival()));
        room.put(new RoomRow.Capacity(1, QueueCommand.SetCapacity.CAPACITY_MAX));
        room.put(new RoomRow.Clock(now, now));
        room.put(new RoomRow.Edge(0, EDGE, START, now));
        Instant shopUntil = now.plus(Rooms.SHOPPING);
        for (int number = 0; number < count; number++) {
            boolean seen = number < count - unseen;
            room.put(new RoomRow.Inside(
                    number,
                    Rooms.buyer(number),
                    pass(number),
                    shopUntil,
                    seen ? null : now.plus(Rooms.GRACE),
                    seen ? List.of(0) : List.of()));
        }
    }

    private List<QueueEvent.PresenceNoted> decide(QueueCommand command, Duration later) {
        Decision decision = new RoomDecider().decide(room, command, Rooms.OPENS.plus(later));
        decision.rows(0).forEach(room::put);
        return decision.events().stream()
                .filter(QueueEvent.PresenceNoted.class::isInstance)
                .map(QueueEvent.PresenceNoted.class::cast)
                .toList();
    }

    private static CommandId id() {
        return new CommandId(new UUID(7, 7));
    }

    @ParameterizedTest
    @CsvSource({"10000,1", "10001,2", "25001,3"})
    void all_whom_an_edge_no_longer_sees_are_noted_in_records_that_fit(int seen, int records) {
        inside(seen, 0);

        List<QueueEvent.PresenceNoted> noted =
                decide(new QueueCommand.NotePresent(id(), Rooms.SHOW, EDGE, START, List.of()), Duration.ZERO);

        assertThat(noted).hasSize(records);
        assertFit(noted);
        assertThat(noted.stream().flatMap(event -> event.left().stream()))
                .containsExactlyElementsOf(IntStream.range(0, seen)
                        .mapToObj(PresenceSizeTest::pass)
                        .toList());
        assertThat(room.slots().seenBy(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10000,1", "10001,2", "25001,3"})
    void all_whom_an_edge_saw_that_fell_silent_are_noted_in_records_that_fit(int seen, int records) {
        inside(seen, 0);
        room.put(new RoomRow.Clock(Rooms.OPENS.plusSeconds(9), Rooms.OPENS));

        List<QueueEvent.PresenceNoted> noted =
                decide(new QueueCommand.Tick(id(), Rooms.SHOW), PresenceDecisions.SILENCE_MAX);

        assertThat(noted).hasSize(records);
        assertFit(noted);
        assertThat(noted.stream().mapToInt(event -> event.left().size()).sum()).isEqualTo(seen);
        assertThat(room.edge(0)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"10000,1", "25001,3"})
    void those_who_came_and_those_who_left_share_a_record(int left, int records) {
        int came = EdgeName.PASSES_MAX;
        inside(left + came, came);
        List<PassId> present = IntStream.range(left, left + came)
                .mapToObj(PresenceSizeTest::pass)
                .toList();

        List<QueueEvent.PresenceNoted> noted =
                decide(new QueueCommand.NotePresent(id(), Rooms.SHOW, EDGE, START, present), Duration.ZERO);

        assertThat(noted).hasSize(records);
        assertFit(noted);
        assertThat(noted.stream().flatMap(event -> event.came().stream())).containsExactlyElementsOf(present);
        assertThat(noted.stream().map(QueueEvent::version))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, records)
                        .mapToObj(Long::valueOf)
                        .toList());
    }

    private static void assertFit(List<QueueEvent.PresenceNoted> noted) {
        assertThat(noted).allSatisfy(event -> {
            assertThat(JsonForm.QUEUE_EVENT.write(event)).hasSizeLessThan(TopicSpec.RECORD_BYTES_MAX * 9 / 10);
            assertThat(event.came()).hasSizeLessThanOrEqualTo(EdgeName.PASSES_MAX);
            assertThat(event.left()).hasSizeLessThanOrEqualTo(EdgeName.PASSES_MAX);
        });
    }
}
