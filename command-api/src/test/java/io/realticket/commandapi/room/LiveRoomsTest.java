package io.realticket.commandapi.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import io.realticket.contracts.queue.RoomStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a waiting room stands, and how many came in the last minute. */
class LiveRoomsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final ShowId SHOW = new ShowId(new UUID(1, 1));
    private static final QueueStateKey KEY = QueueStateKey.room(SHOW);

    private final LiveRooms rooms = new LiveRooms();

    private void heard(int secondsLater, int joined) {
        rooms.heard(KEY, room(NOW.plusSeconds(secondsLater), joined));
    }

    private static QueueState.Room room(Instant at, int joined) {
        return new QueueState.Room(
                1, at, RoomStatus.CALLING, NOW, 3, List.of(), 5, 1, 2, 30, joined, 0, null, null, null, null, 9, 1, "");
    }

    private int joinedAt(int secondsLater) {
        return rooms.line(SHOW, NOW.plusSeconds(secondsLater)).orElseThrow().joinedInLastMinute();
    }

    @Test
    void who_joined_before_it_was_first_heard_of_is_not_counted() {
        heard(0, 1_000);
        assertThat(joinedAt(0)).isZero();
        heard(1, 1_007);
        assertThat(joinedAt(1)).isEqualTo(7);
    }

    @Test
    void a_minute_ends_after_sixty_seconds_whether_or_not_anything_more_is_heard() {
        heard(0, 10);
        heard(30, 15);
        heard(59, 18);

        assertThat(joinedAt(59)).isEqualTo(8);
        assertThat(joinedAt(89)).isEqualTo(8);
        assertThat(joinedAt(90)).isEqualTo(3);
        assertThat(joinedAt(119)).isZero();
    }

    @Test
    void what_is_heard_twice_a_second_is_counted_once() {
        for (int half = 0; half < 400; half++) {
            rooms.heard(KEY, room(NOW.plusMillis(500L * half), half));
        }

        assertThat(rooms.line(SHOW, NOW.plusMillis(500 * 399)).orElseThrow().joinedInLastMinute())
                .isBetween(119, 121);
    }

    @Test
    void a_show_whose_room_was_forgotten_has_none_nor_has_one_that_is_heard_anew() {
        heard(0, 1);
        assertThat(rooms.line(SHOW, NOW)).isPresent();
        rooms.heard(KEY, null);
        assertThat(rooms.line(SHOW, NOW)).isEmpty();

        heard(1, 1);
        rooms.clear();
        assertThat(rooms.line(SHOW, NOW)).isEmpty();
    }
}
