package io.realticket.contracts.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands for a refusal in JSON and HTTP. */
class QueueRefusalTest {
    @Test
    void refusals_have_stable_codes() {
        assertThat(Arrays.stream(QueueRefusal.values()).map(QueueRefusal::code))
                .containsExactly(
                        "not-in-line",
                        "not-called",
                        "room-closed",
                        "room-full",
                        "wrong-secret",
                        "too-early",
                        "room-immutable",
                        "show-suspended");
    }

    @ParameterizedTest
    @EnumSource(QueueRefusal.class)
    void a_refusal_is_found_by_its_code(QueueRefusal refusal) {
        assertThat(QueueRefusal.ofCode(refusal.code())).isEqualTo(refusal);
    }

    @Test
    void an_unknown_code_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueueRefusal.ofCode("NOT_CALLED"))
                .withMessage("no such refusal: NOT_CALLED");
    }
}
