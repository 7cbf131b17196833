package io.realticket.contracts.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of {@code seat-state}. */
class SeatStateKeyTest {
    private static final ShowId SHOW = ShowId.of("0195a1b2-0000-7000-8000-000000000001");

    @Test
    void keys_are_what_stands_on_the_topic() {
        assertThat(new SeatStateKey.OfSection(SHOW, new SectionId("가"))).hasToString(SHOW + "/가");
        assertThat(new SeatStateKey.OfSeat(SHOW, SeatId.of("A-37"))).hasToString(SHOW + "/A/37");
    }

    @Test
    void keys_are_read_back() {
        for (SeatStateKey key : List.of(
                new SeatStateKey.OfSection(SHOW, new SectionId("나구역_2")),
                new SeatStateKey.OfSeat(SHOW, SeatId.of("나구역_2-0")),
                new SeatStateKey.OfSeat(SHOW, SeatId.of("A-1048575")))) {
            assertThat(SeatStateKey.of(key.toString())).isEqualTo(key);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "S",
                "/",
                "S/",
                "S//0",
                "S/A/",
                "S/A/01",
                "S/A/-1",
                "S/A/1048576",
                "S/A/1/",
                "S/A/1/2",
                "S/A-1/2",
                "/A/1",
                "s/A/1"
            })
    void another_spelling_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SeatStateKey.of(text.replace("S", SHOW.toString())));
    }
}
