package io.realticket.commandapi.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is sealed is read by those with the key, and by nobody else. */
class SealingTest {
    private static final byte[] WORDS = "004217".getBytes(StandardCharsets.US_ASCII);

    private final byte[] key = Sealing.freshKey();
    private final Sealing sealing = new Sealing(key);

    @Test
    void what_is_sealed_opens_on_another_node_with_the_same_key() {
        assertThat(new Sealing(key).open(sealing.seal(WORDS))).contains(WORDS);
    }

    @Test
    void two_seals_of_the_same_are_different() {
        assertThat(sealing.seal(WORDS)).isNotEqualTo(sealing.seal(WORDS));
    }

    @Test
    void another_key_opens_nothing() {
        assertThat(new Sealing(Sealing.freshKey()).open(sealing.seal(WORDS))).isEmpty();
    }

    @Test
    void a_text_with_any_character_changed_or_missing_opens_to_nothing() {
        String sealed = sealing.seal(WORDS);
        for (int i = 0; i < sealed.length() - 1; i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(sealing.open(sealed.substring(0, i) + other + sealed.substring(i + 1)))
                    .as("changed at %s", i)
                    .isEmpty();
        }
        assertThat(sealing.open(sealed.substring(0, 10))).isEmpty();
        assertThat(sealing.open("")).isEmpty();
        assertThat(sealing.open("not base64url!")).isEmpty();
        assertThat(sealing.open("A".repeat(10_000))).isEmpty();
    }
}
