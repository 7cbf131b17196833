package io.realticket.contracts.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed texts by the examples of RFC 8037, appendix A, and what is not quite one. */
class CompactJwsTest {
    /** How many points the base point of Ed25519 makes (RFC 8032, section 5.1). */
    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    @Test
    void the_example_of_the_standard_is_signed_to_the_letter() throws GeneralSecurityException {
        byte[] header = Passes.utf8("{\"alg\":\"EdDSA\"}");
        byte[] payload = Passes.utf8("Example of Ed25519 signing");

        assertThat(CompactJws.sign(header, payload, Passes.rfcKey().secret())).isEqualTo(Passes.RFC_TEXT);
    }

    @Test
    void the_example_of_the_standard_is_read_and_found_genuine() {
        CompactJws jws = CompactJws.of(Passes.RFC_TEXT);

        assertThat(new String(jws.payload(), StandardCharsets.UTF_8)).isEqualTo("Example of Ed25519 signing");
        assertThat(jws.isSignedBy(OpenKey.of(Passes.RFC_X).key())).isTrue();
        assertThat(jws.isSignedBy(PassKey.fresh().open().key())).isFalse();
    }

    @Test
    void a_signature_has_one_number_and_not_that_plus_the_order() {
        CompactJws jws = CompactJws.of(Passes.RFC_TEXT);
        byte[] number = reversed(Arrays.copyOfRange(jws.signature(), 32, 64));
        byte[] more = reversed(new BigInteger(1, number).add(ORDER).toByteArray());
        byte[] other = Arrays.copyOf(jws.signature(), 64);
        System.arraycopy(more, 0, other, 32, 32);

        CompactJws malleated = new CompactJws(jws.header(), jws.payload(), other, jws.signed());

        assertThat(malleated.isSignedBy(OpenKey.of(Passes.RFC_X).key())).isFalse();
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[32];
        for (int at = 0; at < reversed.length && at < bytes.length; at++) {
            reversed[at] = bytes[bytes.length - 1 - at];
        }
        return reversed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b", "e30.e30", "e30.e30.e30.e30", "e30.e30.AA", "e30.e30."})
    void what_has_not_three_parts_and_a_whole_signature_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CompactJws.of(text));
    }

    @Test
    void one_byte_more_or_less_of_a_signature_is_refused() {
        for (int bytes : new int[] {63, 65}) {
            String text = "e30.e30." + Base64Url.encode(new byte[bytes]);

            assertThatIllegalArgumentException().isThrownBy(() -> CompactJws.of(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA==", "AB", "A", "A+", "A/", "A A", "AA\n", "가"})
    void only_one_spelling_of_bytes_is_read(String text) {
        assertThat(Base64Url.decode("AA")).containsExactly(0);
        assertThatIllegalArgumentException().isThrownBy(() -> Base64Url.decode(text));
    }
}
