package io.realticket.contracts.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator may be called in the log: a pseudonym, never an address or a name with spaces. */
class ActorIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "0195a1b2-0000-7000-8000-0000000000ad", "ops:night.shift_2"})
    void a_pseudonym_is_taken(String id) {
        assertThat(new ActorId(id)).hasToString(id);
        assertThat(new ActorId("x".repeat(64)).value()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "kim min", "kim@example.com", "김", "a/b", "a\n"})
    void anything_else_is_refused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ActorId(id)).withMessageEndingWith("not: " + id);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1_000})
    void what_is_too_long_is_refused(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ActorId("x".repeat(length)));
    }
}
