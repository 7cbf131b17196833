package io.realticket.contracts.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids that are UUIDs have one spelling. */
class UuidIdsTest {
    private static final String CANONICAL = "0195a1b2-c3d4-7000-8000-0000000000ff";
    private static final List<Function<String, Object>> KINDS = List.of(
            ShowId::of, ProgramId::of, PlaceId::of, BuyerId::of, HoldId::of, BookingId::of, CommandId::of, PassId::of);

    @ParameterizedTest
    @MethodSource("kinds")
    void the_canonical_spelling_is_read_and_written(Function<String, Object> kind) {
        assertThat(kind.apply(CANONICAL)).hasToString(CANONICAL).isEqualTo(kind.apply(CANONICAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0195A1B2-C3D4-7000-8000-0000000000FF",
                "0195a1b2c3d4700080000000000000ff",
                "195a1b2-c3d4-7000-8000-0000000000ff",
                "0195a1b2-c3d4-7000-8000-0000000000f",
                "0195a1b2-c3d4-7000-8000-0000000000fff",
                "00195a1b2-c3d4-7000-8000-000000000ff",
                "0195a1b2-c3d4-7000-8000-0000000000fg",
                "0195a1b2-c3d4-7000-8000_0000000000ff",
                " 0195a1b2-c3d4-7000-8000-0000000000f",
                "-195a1b2-c3d4-7000-8000-0000000000ff",
            })
    void another_spelling_is_refused_and_shown(String spelling) {
        assertThat(KINDS)
                .allSatisfy(kind -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> kind.apply(spelling))
                        .withMessageContaining(spelling));
    }

    static Stream<Function<String, Object>> kinds() {
        return KINDS.stream();
    }
}
