package io.realticket.contracts.pass;

import static io.realticket.contracts.pass.Passes.ISSUED;
import static io.realticket.contracts.pass.Passes.PASS;
import static io.realticket.contracts.pass.Passes.SHOW;
import static io.realticket.contracts.pass.Passes.UNTIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.pass.PassVerdict.Why;
import io.realticket.contracts.seat.PassClaim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passes that are good, and all the ways in which they are not. */
class PassVerifierTest {
    private static final PassKey KEY = PassKey.fresh();
    private static final PassVerifier VERIFIER = new PassVerifier(PassKeys.of(List.of(KEY)));
    private static final String TEXT = new PassSigner(KEY).sign(PASS);

    private static PassVerdict verdict(String text) {
        return VERIFIER.verify(text, SHOW, ISSUED.plusSeconds(1));
    }

    private static PassVerdict bad(Why why) {
        return new PassVerdict.Bad(why);
    }

    @Test
    void a_pass_that_was_signed_is_read_as_it_was_and_claims_as_much() {
        assertThat(verdict(TEXT)).isEqualTo(new PassVerdict.Good(PASS));
        assertThat(PASS.claim()).isEqualTo(new PassClaim(PASS.id(), UNTIL));
        assertThat(TEXT.length()).isLessThan(PassVerifier.TEXT_MAX / 2);
    }

    @Test
    void a_pass_has_whole_seconds_and_ends_after_it_began() {
        Instant odd = UNTIL.plusMillis(1);

        assertThatIllegalArgumentException().isThrownBy(() -> new Pass(PASS.id(), SHOW, PASS.buyer(), ISSUED, odd));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pass(PASS.id(), SHOW, PASS.buyer(), UNTIL, UNTIL));
    }

    @Test
    void a_pass_counts_between_its_times_as_far_as_clocks_may_differ() {
        Instant first = ISSUED.minus(PassVerifier.CLOCK_SKEW_MAX);
        Instant last = UNTIL.plus(PassVerifier.CLOCK_SKEW_MAX);

        assertThat(VERIFIER.verify(TEXT, SHOW, first.minusMillis(1))).isEqualTo(bad(Why.NOT_YET));
        assertThat(VERIFIER.verify(TEXT, SHOW, first)).isInstanceOf(PassVerdict.Good.class);
        assertThat(VERIFIER.verify(TEXT, SHOW, last.minusMillis(1))).isInstanceOf(PassVerdict.Good.class);
        assertThat(VERIFIER.verify(TEXT, SHOW, last)).isEqualTo(bad(Why.ENDED));
    }

    @Test
    void a_pass_for_another_show_is_worth_nothing_here() {
        assertThat(VERIFIER.verify(TEXT, Passes.OTHER_SHOW, ISSUED)).isEqualTo(bad(Why.OTHER_SHOW));
    }

    @Test
    void an_old_key_counts_until_it_is_taken_out() {
        PassKey next = PassKey.fresh();
        String renewed = new PassSigner(next).sign(PASS);
        PassVerifier both = new PassVerifier(PassKeys.of(List.of(next, KEY)));
        PassVerifier newest =
                new PassVerifier(PassKeys.ofJwks(PassKeys.of(List.of(next)).jwks()));

        assertThat(verdict(renewed)).isEqualTo(bad(Why.UNKNOWN_KEY));
        assertThat(both.verify(TEXT, SHOW, ISSUED)).isEqualTo(new PassVerdict.Good(PASS));
        assertThat(both.verify(renewed, SHOW, ISSUED)).isEqualTo(new PassVerdict.Good(PASS));
        assertThat(newest.verify(renewed, SHOW, ISSUED)).isEqualTo(new PassVerdict.Good(PASS));
        assertThat(newest.verify(TEXT, SHOW, ISSUED)).isEqualTo(bad(Why.UNKNOWN_KEY));
    }

    @Test
    void one_key_does_not_sign_in_the_name_of_another() {
        String forged = Passes.signed(PassKey.fresh(), Passes.header(KEY), Passes.claims());

        assertThat(verdict(forged)).isEqualTo(bad(Why.WRONG_SIGNATURE));
    }

    @Test
    void any_other_character_makes_a_pass_worthless() {
        for (int at = 0; at < TEXT.length(); at++) {
            for (char other : new char[] {'A', 'B', '='}) {
                if (TEXT.charAt(at) != other) {
                    String forged = TEXT.substring(0, at) + other + TEXT.substring(at + 1);
                    assertThat(verdict(forged))
                            .as("character %d as %s", at, other)
                            .isInstanceOf(PassVerdict.Bad.class);
                }
            }
        }
    }

    @Test
    void any_flipped_bit_of_signature_or_claims_is_found_out() {
        CompactJws jws = CompactJws.of(TEXT);
        String head = TEXT.substring(0, TEXT.indexOf('.') + 1);
        for (int bit = 0; bit < jws.signature().length * 8; bit++) {
            String forged = TEXT.substring(0, TEXT.lastIndexOf('.') + 1) + flipped(jws.signature(), bit);
            assertThat(verdict(forged)).as("bit %d of the signature", bit).isEqualTo(bad(Why.WRONG_SIGNATURE));
        }
        for (int bit = 0; bit < jws.payload().length * 8; bit++) {
            String forged = head + flipped(jws.payload(), bit) + TEXT.substring(TEXT.lastIndexOf('.'));
            assertThat(verdict(forged)).as("bit %d of the claims", bit).isEqualTo(bad(Why.WRONG_SIGNATURE));
        }
    }

    private static String flipped(byte[] bytes, int bit) {
        byte[] other = bytes.clone();
        other[bit / 8] ^= (byte) (1 << bit % 8);
        return Base64Url.encode(other);
    }

    @Test
    void what_is_cut_or_longer_is_worthless() {
        for (int length = 0; length < TEXT.length(); length++) {
            assertThat(verdict(TEXT.substring(0, length)))
                    .as("%d characters", length)
                    .isInstanceOf(PassVerdict.Bad.class);
        }
        for (String more : List.of("A", "AA", "=", "==", ".", " ", "\n", ".e30")) {
            assertThat(verdict(TEXT + more)).as("with %s", more).isEqualTo(bad(Why.MALFORMED));
        }
        assertThat(verdict("A".repeat(1_000_000))).isEqualTo(bad(Why.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"none\",\"kid\":\"K\",\"typ\":\"pass+jwt\"}",
                "{\"alg\":\"None\",\"kid\":\"K\",\"typ\":\"pass+jwt\"}",
                "{\"alg\":\"eddsa\",\"kid\":\"K\",\"typ\":\"pass+jwt\"}",
                "{\"alg\":\"HS256\",\"kid\":\"K\",\"typ\":\"pass+jwt\"}",
                "{\"alg\":\"EdDSA\",\"kid\":\"K\",\"typ\":\"JWT\"}",
                "{\"alg\":\"EdDSA\",\"kid\":\"K\"}",
                "{\"alg\":\"EdDSA\",\"typ\":\"pass+jwt\"}",
                "{\"kid\":\"K\",\"typ\":\"pass+jwt\"}",
                "{\"alg\":\"EdDSA\",\"kid\":null,\"typ\":\"pass+jwt\"}",
                "{\"alg\":\"EdDSA\",\"kid\":\"K\",\"typ\":\"pass+jwt\",\"crit\":[\"exp\"],\"exp\":1}",
                "{\"alg\":\"EdDSA\",\"kid\":\"K\",\"typ\":\"pass+jwt\",\"crit\":[]}",
                "{\"alg\":\"EdDSA\",\"kid\":\"K\",\"typ\":\"pass+jwt\",\"b64\":false}",
                "{\"alg\":\"EdDSA\",\"kid\":\"K\",\"typ\":\"pass+jwt\",\"jku\":\"https://example.org\"}",
                "{\"alg\":\"none\",\"alg\":\"EdDSA\",\"kid\":\"K\",\"typ\":\"pass+jwt\"}",
                "{\"alg\":\"EdDSA\",\"kid\":\"K\",\"kid\":\"K\",\"typ\":\"pass+jwt\"}",
                "{\"alg\":\"EdDSA\",\"kid\":\"K\",\"typ\":\"pass+jwt\"} {}",
                "{}",
                "null",
                "[]"
            })
    void no_other_header_is_listened_to_even_if_it_is_signed(String header) {
        String forged = Passes.signed(KEY, header.replace("\"K\"", '"' + KEY.id() + '"'), Passes.claims());

        assertThat(verdict(forged)).isEqualTo(bad(Why.MALFORMED));
    }

    @Test
    void no_pass_is_believed_without_a_signature() {
        String none = Base64Url.encode(Passes.utf8("{\"alg\":\"none\"}"));
        String claims = Base64Url.encode(Passes.utf8(Passes.claims()));

        assertThat(verdict(none + "." + claims + ".")).isEqualTo(bad(Why.MALFORMED));
        assertThat(verdict(TEXT.substring(0, TEXT.lastIndexOf('.') + 1))).isEqualTo(bad(Why.MALFORMED));
    }

    @Test
    void claims_that_say_no_pass_are_worthless_even_if_they_are_signed() {
        for (String claims : List.of(
                Passes.claims().replace("\"realticket\"", "\"somebody\""),
                Passes.claims().replace("\"iss\":\"realticket\",", ""),
                Passes.claims().replace("\"" + SHOW + "\"", "[\"" + SHOW + "\"]"),
                Passes.claims().replace("\"iat\":", "\"iat\":1e1,\"was\":"),
                Passes.claims().replace("\"exp\":", "\"exp\":1,\"was\":"),
                Passes.claims().replaceFirst("\"exp\":[0-9]+", "\"exp\":9223372036854775807"),
                Passes.claims().replaceFirst("\"exp\":[0-9]+", "\"exp\":31556889864403199"),
                Passes.claims().replaceFirst("\"exp\":[0-9]+", "\"exp\":\"soon\""),
                Passes.claims().replaceFirst(",\"exp\":[0-9]+", ""),
                "{}",
                "null",
                "x")) {
            assertThat(verdict(Passes.signed(KEY, Passes.header(KEY), claims)))
                    .as(claims)
                    .isEqualTo(bad(Why.MALFORMED));
        }
    }

    @Test
    void a_claim_that_a_later_version_adds_is_passed_over() {
        String more = Passes.claims().replace("{", "{\"later\":[1],");

        assertThat(verdict(Passes.signed(KEY, Passes.header(KEY), more))).isEqualTo(new PassVerdict.Good(PASS));
    }

    @Test
    void whatever_is_shown_is_answered_and_never_throws() {
        Random random = new Random(8037);
        List<String> alphabet = new ArrayList<>(List.of(".", "..", "e30", "eyJ", TEXT, "=", " ", "가", "\0"));
        TEXT.chars().forEach(character -> alphabet.add(Character.toString(character)));
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(12); part >= 0; part--) {
                text.append(alphabet.get(random.nextInt(alphabet.size())));
            }
            PassVerdict verdict = verdict(text.toString());
            assertThat(verdict instanceof PassVerdict.Good)
                    .as(text.toString())
                    .isEqualTo(text.toString().equals(TEXT));
        }
    }
}
