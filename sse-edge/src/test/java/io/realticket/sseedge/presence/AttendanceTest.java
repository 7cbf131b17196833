package io.realticket.sseedge.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is there. */
class AttendanceTest {
    private static final ShowId SHOW = new ShowId(new UUID(1, 1));

    private final Attendance attendance = new Attendance(3);

    private static Visitor visitor(int number) {
        return new Visitor(SHOW, new PassId(new UUID(2, number)));
    }

    @Test
    void who_comes_and_who_leaves_is_told_once() {
        attendance.came(visitor(1));
        attendance.came(visitor(2));
        assertThat(attendance.changes().came()).containsExactlyInAnyOrder(visitor(1), visitor(2));
        attendance.left(visitor(1));
        Attendance.Changes changes = attendance.changes();
        assertThat(changes.came()).isEmpty();
        assertThat(changes.left()).containsExactly(visitor(1));
        assertThat(attendance.changes()).isEqualTo(new Attendance.Changes(changes.came(), changes.came()));
        assertThat(attendance.present()).containsExactly(visitor(2));
    }

    @Test
    void who_did_both_is_told_as_it_is_now() {
        attendance.came(visitor(1));
        attendance.left(visitor(1));
        attendance.left(visitor(2));
        attendance.came(visitor(2));
        Attendance.Changes changes = attendance.changes();
        assertThat(changes.came()).containsExactly(visitor(2));
        assertThat(changes.left()).containsExactly(visitor(1));
    }

    @Test
    void of_too_many_changes_some_are_left_to_the_digest() {
        for (int number = 0; number < 5; number++) {
            attendance.came(visitor(number));
        }
        assertThat(attendance.changes().came()).hasSize(3);
        assertThat(attendance.size()).isEqualTo(5);
    }
}
