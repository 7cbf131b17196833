package io.realticket.commandapi.http.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.realticket.commandapi.http.problem.FieldFault;
import io.realticket.commandapi.http.problem.ProblemException;
import io.realticket.contracts.id.SeatId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatsFieldTest {
    @Test
    void seats_come_in_seat_order_whatever_order_they_were_named_in() {
        assertThat(SeatsField.checked(List.of("B-0", "A-10", "A-9")))
                .containsExactly(SeatId.of("A-9"), SeatId.of("A-10"), SeatId.of("B-0"));
    }

    @Test
    void each_wrong_element_is_named() {
        assertThat(faults(Arrays.asList("A-0", "A", null, "A-0", "A--1", "A-01")))
                .extracting(FieldFault::field)
                .containsExactly("seats[1]", "seats[2]", "seats[3]", "seats[4]", "seats[5]");
    }

    @Test
    void no_seats_and_too_many_seats_break_the_rule_of_the_field() {
        assertThat(faults(null)).extracting(FieldFault::field).containsExactly("seats");
        assertThat(faults(Collections.emptyList()))
                .extracting(FieldFault::field)
                .containsExactly("seats");
        assertThat(faults(seats(51))).extracting(FieldFault::field).containsExactly("seats");
        assertThat(SeatsField.checked(seats(50))).hasSize(50);
    }

    private static List<@Nullable String> seats(int count) {
        return IntStream.range(0, count)
                .<@Nullable String>mapToObj(i -> "A-" + i)
                .toList();
    }

    private static List<FieldFault> faults(@Nullable List<@Nullable String> seats) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> SeatsField.checked(seats));
        List<?> errors =
                (List<?>) Objects.requireNonNull(refused.problem().facts().get("errors"));
        return errors.stream().map(FieldFault.class::cast).toList();
    }
}
