package io.realticket.contracts.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands for a refusal in JSON and HTTP, and for a status on the stream. */
class CodesTest {
    @Test
    void refusals_have_stable_codes() {
        assertThat(Arrays.stream(Refusal.values()).map(Refusal::code))
                .containsExactly(
                        "seat-unavailable",
                        "invalid-seat",
                        "limit-exceeded",
                        "hold-expired",
                        "hold-changed",
                        "price-changed",
                        "extension-used",
                        "not-enough-seats",
                        "sale-not-open",
                        "sale-closed",
                        "sale-paused",
                        "unknown-show",
                        "unknown-booking",
                        "not-admitted",
                        "answer-too-late",
                        "key-reused",
                        "show-suspended",
                        "layout-immutable",
                        "overloaded");
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void a_refusal_is_found_by_its_code(Refusal refusal) {
        assertThat(Refusal.ofCode(refusal.code())).isEqualTo(refusal);
    }

    @Test
    void an_unknown_code_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Refusal.ofCode("SEAT_UNAVAILABLE"))
                .withMessage("no such refusal: SEAT_UNAVAILABLE");
    }

    @Test
    void a_status_has_two_bits_on_the_stream() {
        assertThat(Arrays.stream(SeatStatus.values()).map(SeatStatus::code))
                .containsExactly((byte) 0, (byte) 1, (byte) 2, (byte) 3);
        assertThat(Arrays.stream(SeatStatus.values()).map(status -> SeatStatus.ofCode(status.code())))
                .containsExactly(SeatStatus.values());
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> SeatStatus.ofCode(4));
    }
}
