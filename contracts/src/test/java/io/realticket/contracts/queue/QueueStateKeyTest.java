package io.realticket.contracts.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of {@code queue-state}. */
class QueueStateKeyTest {
    private static final ShowId SHOW = ShowId.of("0195a1b2-0000-7000-8000-000000000001");
    private static final PassId PASS = PassId.of("7d0c2f4e-1b7a-8e55-a1c3-00112233ff55");

    @Test
    void keys_are_what_stands_on_the_topic_and_are_read_back() {
        assertThat(QueueStateKey.room(SHOW)).hasToString(SHOW.toString());
        assertThat(QueueStateKey.pass(SHOW, PASS)).hasToString(SHOW + "/" + PASS);
        for (QueueStateKey key : List.of(QueueStateKey.room(SHOW), QueueStateKey.pass(SHOW, PASS))) {
            assertThat(QueueStateKey.of(key.toString())).isEqualTo(key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "/", "S/", "S/P", "S/P/P", "s/P"})
    void another_spelling_is_refused(String text) {
        String spelled = text.replace("S", SHOW.toString()).replace("P/P", PASS + "/" + PASS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueueStateKey.of(text.equals("S") ? spelled + " " : spelled));
    }
}
