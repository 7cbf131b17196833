package io.realticket.contracts.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.id.SeatId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The seats a command may name. */
class SeatListTest {
    @Test
    void a_command_names_1_to_50_seats() {
        assertThat(SeatList.checked(seats(1))).hasSize(1);
        assertThat(SeatList.checked(seats(50))).hasSize(50);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeatList.checked(List.of()))
                .withMessage("seats are 1 to 50, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeatList.checked(seats(51)))
                .withMessage("seats are 1 to 50, not 51");
    }

    @Test
    void a_seat_is_named_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeatList.checked(List.of(SeatId.of("A-1"), SeatId.of("A-2"), SeatId.of("A-1"))))
                .withMessage("seats are each named once, not: [A-1, A-2, A-1]");
    }

    @Test
    void the_list_is_a_copy_in_the_same_order() {
        List<SeatId> seats = new ArrayList<>(List.of(SeatId.of("B-1"), SeatId.of("A-2")));

        List<SeatId> checked = SeatList.checked(seats);
        seats.clear();

        assertThat(checked).containsExactly(SeatId.of("B-1"), SeatId.of("A-2")).isUnmodifiable();
    }

    private static List<SeatId> seats(int count) {
        return IntStream.range(0, count).mapToObj(i -> SeatId.of("A-" + i)).toList();
    }
}
