package io.realticket.commandapi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"anna", "A-n.n_a", "1234", "abcdefghijklmnopqrstuvwxyz012345"})
    void what_every_keyboard_has_is_a_login_id(String text) {
        assertThat(new LoginId(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "abcdefghijklmnopqrstuvwxyz0123456",
                "-anna",
                ".anna",
                "an na",
                "anna@x.kr",
                "안나안나",
                "аnnа",
                "anna\n"
            })
    void anything_else_is_none(String text) {
        assertThat(LoginId.isValid(text)).isFalse();
        assertThatThrownBy(() -> new LoginId(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
