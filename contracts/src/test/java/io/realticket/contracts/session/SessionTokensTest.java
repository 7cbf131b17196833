package io.realticket.contracts.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.id.BuyerId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTokensTest {
    private static final Instant NOW = Instant.parse("2026-05-01T11:00:00Z");
    private static final Duration AGE = Duration.ofMinutes(4);
    private static final BuyerId BUYER = new BuyerId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L));
    private static final SessionId SESSION = new SessionId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0002L));

    private final SessionTokens tokens = tokens("0123456789abcdef0123456789abcdef");

    @ParameterizedTest
    @EnumSource
    void a_token_is_read_as_it_was_written(Role role) {
        SessionToken token = new SessionToken(BUYER, SESSION, role, NOW);

        assertThat(tokens.read(tokens.write(token))).contains(token);
    }

    @Test
    void a_token_is_fresh_from_its_issue_up_to_its_age() {
        SessionToken token = token();

        assertThat(tokens.isFresh(token, NOW)).isTrue();
        assertThat(tokens.isFresh(token, NOW.plus(AGE).minusMillis(1))).isTrue();
        assertThat(tokens.isFresh(token, NOW.plus(AGE))).isFalse();
    }

    @Test
    void a_token_of_the_future_is_believed_as_far_as_clocks_may_differ() {
        assertThat(tokens.isFresh(token(), NOW.minus(SessionTokens.CLOCK_SKEW_MAX)))
                .isTrue();
        assertThat(tokens.isFresh(
                        token(), NOW.minus(SessionTokens.CLOCK_SKEW_MAX).minusMillis(1)))
                .isFalse();
    }

    @Test
    void any_changed_character_makes_a_token_worthless() {
        String text = tokens.write(token());

        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            String forged = text.substring(0, i) + other + text.substring(i + 1);
            assertThat(tokens.read(forged)).as("character %d", i).isEmpty();
        }
    }

    @Test
    void a_token_of_another_key_is_worthless() {
        assertThat(tokens.read(tokens("another-key-another-key-another-").write(token())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!!", "AAAA"})
    void garbage_is_no_token(String garbage) {
        assertThat(tokens.read(garbage)).isEmpty();
        assertThat(tokens.read(garbage.repeat(25))).isEmpty();
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> tokens("short")).hasMessageContaining("32 bytes");
    }

    private static SessionToken token() {
        return new SessionToken(BUYER, SESSION, Role.USER, NOW);
    }

    private static SessionTokens tokens(String key) {
        return new SessionTokens(key.getBytes(StandardCharsets.UTF_8), AGE);
    }
}
