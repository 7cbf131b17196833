package io.realticket.contracts.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of passes: written down, told to others, changed. */
class PassKeysTest {
    private static final String RFC_KEY = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + Passes.RFC_X
            + "\",\"kid\":\"" + Passes.RFC_THUMBPRINT + "\"";

    @Test
    void a_key_is_called_by_its_thumbprint_as_in_the_standard() throws GeneralSecurityException {
        assertThat(Passes.rfcKey().id()).isEqualTo(Passes.RFC_THUMBPRINT);
        assertThat(OpenKey.of(Passes.RFC_X).x()).isEqualTo(Passes.RFC_X);
    }

    @Test
    void a_key_that_was_written_down_signs_like_the_first() {
        PassKey key = PassKey.fresh();
        PassKey again = PassKey.of(key.bytes());

        assertThat(again.id()).isEqualTo(key.id());
        assertThat(new PassSigner(again).sign(Passes.PASS)).isEqualTo(new PassSigner(key).sign(Passes.PASS));
        assertThat(PassKey.fresh().id()).isNotEqualTo(key.id());
    }

    @Test
    void a_damaged_key_is_refused_and_no_key_tells_its_secret() {
        assertThatIllegalStateException().isThrownBy(() -> PassKey.of(new byte[92]));
        assertThatIllegalStateException().isThrownBy(() -> PassKey.of(new byte[0]));
        PassKey key = PassKey.fresh();
        assertThat(key).hasToString("PassKey " + key.id());
    }

    @Test
    void a_key_set_is_told_and_understood_in_its_order_and_without_secrets() throws GeneralSecurityException {
        PassKeys keys = PassKeys.of(List.of(Passes.rfcKey(), PassKey.fresh()));
        String text = keys.jwks();

        assertThat(text)
                .startsWith("{\"keys\":[" + RFC_KEY + ",\"alg\":\"EdDSA\",\"use\":\"sig\"}")
                .doesNotContain("\"d\"");
        assertThat(PassKeys.ofJwks(text).ids()).isEqualTo(keys.ids());
        assertThat(PassKeys.ofJwks(text).jwks()).isEqualTo(text);
    }

    @Test
    void keys_of_other_kinds_and_uses_are_passed_over() {
        String others = "{\"kty\":\"RSA\",\"n\":\"AQ\",\"e\":\"AQAB\",\"kid\":\"r\"},"
                + "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"AA\",\"kid\":\"x\"}," + RFC_KEY + ",\"use\":\"enc\"},"
                + RFC_KEY + ",\"alg\":\"ES256\"}";

        assertThat(PassKeys.ofJwks("{\"keys\":[" + others + "]}").ids()).isEmpty();
        assertThat(PassKeys.ofJwks("{\"keys\":[" + others + "," + RFC_KEY + ",\"key_ops\":[\"verify\"]}]}")
                        .ids())
                .containsExactly(Passes.RFC_THUMBPRINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"keys\":[null]}",
                "{\"keys\":[{\"crv\":\"Ed25519\"}]}",
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"k\"}]}",
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AA\",\"kid\":\"k\"}]}",
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + Passes.RFC_X + "\",\"kid\":\"other\"}]}",
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + Passes.RFC_X + "\"}]}"
            })
    void a_set_that_is_none_or_has_a_damaged_key_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PassKeys.ofJwks(text));
    }

    @Test
    void there_are_only_so_many_keys() {
        List<PassKey> most =
                Stream.generate(PassKey::fresh).limit(PassKeys.KEYS_MAX).toList();
        List<PassKey> more =
                Stream.concat(most.stream(), Stream.of(PassKey.fresh())).toList();

        assertThat(PassKeys.ofJwks(PassKeys.of(most).jwks()).ids()).hasSize(PassKeys.KEYS_MAX);
        assertThatIllegalArgumentException().isThrownBy(() -> PassKeys.of(more));
        assertThatIllegalArgumentException().isThrownBy(() -> PassKeys.ofJwks(" ".repeat(16_385)));
    }
}
