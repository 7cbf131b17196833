package io.realticket.commandapi.hold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "f47ac10b-58cc-4372-a567-0e02b2c3d479", " ", "~"})
    void printable_ascii_is_a_key(String key) {
        assertThat(IdempotencyKey.isValid(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nb", "키", "\u007f", "\u001f"})
    void anything_else_is_none(String key) {
        assertThat(IdempotencyKey.isValid(key)).isFalse();
    }

    @Test
    void the_longest_key_has_64_characters() {
        assertThat(IdempotencyKey.isValid("k".repeat(64))).isTrue();
        assertThat(IdempotencyKey.isValid("k".repeat(65))).isFalse();
    }
}
