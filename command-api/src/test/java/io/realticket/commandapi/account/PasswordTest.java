package io.realticket.commandapi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordTest {
    @Test
    void it_has_eight_to_128_characters() {
        assertThat(Password.isValid("1234567")).isFalse();
        assertThat(Password.isValid("12345678")).isTrue();
        assertThat(Password.isValid("x".repeat(128))).isTrue();
        assertThat(Password.isValid("x".repeat(129))).isFalse();
        assertThat(Password.isValid("x".repeat(1_000_000))).isFalse();
    }

    @Test
    void a_character_outside_the_first_plane_counts_once() {
        assertThat(Password.isValid("🎫".repeat(7))).isFalse();
        assertThat(Password.isValid("🎫".repeat(8))).isTrue();
    }

    @Test
    void half_a_character_is_none() {
        assertThat(Password.isValid("aaaaaaaa\ud800")).isFalse();
        assertThat(Password.isValid("\udc00aaaaaaaa")).isFalse();
    }

    @Test
    void composed_and_decomposed_syllables_are_the_same_password() {
        String decomposed = Normalizer.normalize("비밀번호여덟글자", Normalizer.Form.NFD);

        assertThat(new Password(decomposed)).isEqualTo(new Password("비밀번호여덟글자"));
    }

    @Test
    void it_never_tells_itself() {
        assertThat(new Password("correct horse")).asString().doesNotContain("horse");
    }
}
