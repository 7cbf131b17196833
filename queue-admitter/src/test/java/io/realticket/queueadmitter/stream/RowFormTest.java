package io.realticket.queueadmitter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.JoinsDigest;
import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.RoomStatus;
import io.realticket.queueadmitter.admission.EmptyingRow;
import io.realticket.queueadmitter.admission.RoomRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the changelog, and stays readable. */
class RowFormTest {
    private static final ShowId SHOW = Asks.show(1);
    private static final Instant AT = Instant.parse("2026-03-01T11:00:00.123Z");
    private static final PassId PASS = new PassId(new UUID(7, 8));

    static Stream<RoomRow> rows() {
        List<RoomRow> rows = new ArrayList<>(List.of(
                new RoomRow.Header(9, 8, AT, new RoomRow.Progress(7, 6, 5, false, JoinsDigest.NONE)),
                new RoomRow.Header(9, 8, AT, new RoomRow.Progress(7, 6, 5, true, JoinsDigest.NONE.and(Asks.BUYER))),
                new RoomRow.Settings(((QueueCommand.OpenRoom) Asks.open(SHOW, AT, Asks.TIMES)).settings()),
                new RoomRow.Capacity(4, 500),
                new RoomRow.Doors(true, false, true, "곧 다시"),
                new RoomRow.Doors(false, true, false, ""),
                new RoomRow.Drawn(LineDraw.of("0a".repeat(32), 12)),
                new RoomRow.Clock(AT, Instant.EPOCH),
                new RoomRow.Stock(4_711, -3, 12),
                new RoomRow.Calls(199_500, AT, AT.minusSeconds(70), 7, List.of(1, 2, 3)),
                new RoomRow.Told(new QueueState.Room(
                        1,
                        AT,
                        RoomStatus.CALLING,
                        AT,
                        1,
                        List.of(3, 4),
                        2,
                        3,
                        4,
                        5,
                        6,
                        0,
                        null,
                        null,
                        60,
                        120,
                        7,
                        8,
                        "")),
                new EmptyingRow.Kept(AT),
                new EmptyingRow.Emptied(4_711),
                new RoomRow.Edge(3, "edge-é", new UUID(1, 2), AT),
                new RoomRow.Waiting(1, Asks.BUYER),
                new RoomRow.Missed(2, Asks.BUYER, 17),
                new RoomRow.Called(3, Asks.BUYER, AT, false),
                new RoomRow.Called(3, Asks.BUYER, AT, true),
                new RoomRow.Inside(4, Asks.BUYER, PASS, AT, null, List.of(0, 999)),
                new RoomRow.Inside(4, Asks.BUYER, PASS, AT, AT.plusSeconds(1), List.of()),
                new RoomRow.Departed(5, Asks.BUYER, Departure.DONE, new RoomRow.EndedPass(PASS, AT))));
        for (Departure departure : Departure.values()) {
            rows.add(new RoomRow.Departed(5, Asks.BUYER, departure, null));
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_is_read_as_it_was_written(RoomRow row) {
        RowKey key = RoomRows.key(SHOW, row);

        assertThat(RowForm.read(RowKey.of(key.bytes()), RowForm.write(row))).isEqualTo(row);
    }

    @Test
    void every_kind_of_row_has_a_key_of_its_own() {
        assertThat(rows().map(row -> RoomRows.key(SHOW, row).kind()).distinct())
                .containsExactlyInAnyOrder(RowKey.Kind.values());
    }

    @ParameterizedTest
    @MethodSource("tombstones")
    void what_is_no_more_is_forgotten(RoomRow none) {
        RowKey key = RoomRows.key(SHOW, none);

        assertThat(RowForm.write(none)).isNull();
        assertThat(RowForm.read(RowKey.of(key.bytes()), null)).isEqualTo(none);
    }

    static Stream<RoomRow> tombstones() {
        return Stream.of(new RoomRow.NoEdge(3), new EmptyingRow.NoDraw(), new EmptyingRow.NoVisitor(4_711));
    }

    @Test
    void who_is_no_more_has_the_key_of_who_there_was() {
        assertThat(RoomRows.key(SHOW, new EmptyingRow.NoVisitor(1)))
                .isEqualTo(RoomRows.key(SHOW, new RoomRow.Waiting(1, Asks.BUYER)));
        assertThat(RoomRows.key(SHOW, new EmptyingRow.NoDraw()))
                .isEqualTo(RoomRows.key(SHOW, new RoomRow.Drawn(LineDraw.NONE)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EDGE", "DRAWN", "VISITOR"})
    void nothing_else_may_be_forgotten(RowKey.Kind kind) {
        assertThatIllegalStateException().isThrownBy(() -> RowForm.read(new RowKey(kind, SHOW, 0), null));
    }

    @Test
    void a_kind_or_departure_that_is_not_known_is_refused() {
        RowKey key = RoomRows.key(SHOW, new RoomRow.Waiting(1, Asks.BUYER));
        byte[] unknown = Objects.requireNonNull(RowForm.write(new RoomRow.Waiting(1, Asks.BUYER)));
        unknown[0] = 99;
        byte[] departed =
                Objects.requireNonNull(RowForm.write(new RoomRow.Departed(1, Asks.BUYER, Departure.DONE, null)));
        departed[departed.length - 1] = 99;

        assertThatIllegalStateException().isThrownBy(() -> RowForm.read(key, unknown));
        assertThatIllegalStateException().isThrownBy(() -> RowForm.read(key, departed));
    }

    @Test
    void a_join_costs_the_changelog_little() {
        RoomRow waiting = new RoomRow.Waiting(1, Asks.BUYER);
        RoomRow header =
                new RoomRow.Header(9, 8, AT, new RoomRow.Progress(7, 6, 5, false, JoinsDigest.NONE.and(Asks.BUYER)));
        int bytes = Stream.of(waiting, header)
                .mapToInt(row -> RoomRows.key(SHOW, row).bytes().get().length
                        + Objects.requireNonNull(RowForm.write(row)).length)
                .sum();

        assertThat(bytes).isLessThanOrEqualTo(140);
    }
}
