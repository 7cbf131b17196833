package io.realticket.contracts.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a section may be called. */
class SectionIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"A", "a", "7", "_", "가", "나구역", "Floor_1", "ñ", "１", "0123456789abcdef"})
    void letters_digits_and_underscores_of_any_script_are_taken(String id) {
        assertThat(new SectionId(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789abcdefg", " ", "A B", "A-1", "A/1", "A.1", "\u0000", "A\n", "🎫", "e\u0301"})
    void what_would_be_ambiguous_in_a_key_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SectionId(id))
                .withMessage("a section id has 1 to 16 letters, digits or underscores, not: " + id);
    }

    @Test
    void sections_are_ordered_by_name() {
        assertThat(new SectionId("A")).isLessThan(new SectionId("B")).isLessThan(new SectionId("가"));
    }
}
