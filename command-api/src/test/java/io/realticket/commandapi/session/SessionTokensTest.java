package io.realticket.commandapi.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.id.BuyerId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTokensTest {
    private static final Instant NOW = Instant.parse("2026-05-01T11:00:00Z");
    private static final Duration LIFETIME = Duration.ofDays(7);
    private static final BuyerId BUYER = new BuyerId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L));

    private final SessionTokens tokens = tokens("0123456789abcdef0123456789abcdef");

    @Test
    void a_token_gives_back_its_session() {
        Session session = tokens.begin(BUYER, NOW);

        assertThat(tokens.read(tokens.write(session), NOW)).contains(session);
    }

    @Test
    void a_session_ends_exactly_at_its_expiry() {
        Session session = tokens.begin(BUYER, NOW);
        String token = tokens.write(session);

        assertThat(tokens.read(token, session.expiresAt().minusSeconds(1))).isPresent();
        assertThat(tokens.read(token, session.expiresAt())).isEmpty();
    }

    @Test
    void any_changed_character_makes_a_token_worthless() {
        String token = tokens.write(tokens.begin(BUYER, NOW));

        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String forged = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(tokens.read(forged, NOW)).as("character %d", i).isEmpty();
        }
    }

    @Test
    void a_token_of_another_key_is_worthless() {
        String foreign = tokens("another-key-another-key-another-").write(tokens.begin(BUYER, NOW));

        assertThat(tokens.read(foreign, NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!!", "AAAA"})
    void garbage_is_no_session(String garbage) {
        assertThat(tokens.read(garbage, NOW)).isEmpty();
        assertThat(tokens.read(garbage.repeat(19), NOW)).isEmpty();
    }

    @Test
    void a_session_in_use_is_due_after_its_renewal_time_and_not_before() {
        Session session = tokens.begin(BUYER, NOW);

        assertThat(tokens.isDue(session, NOW.plus(Duration.ofHours(1)))).isFalse();
        assertThat(tokens.isDue(session, NOW.plus(Duration.ofHours(1)).plusSeconds(1)))
                .isTrue();
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> tokens("short")).hasMessageContaining("32 bytes");
    }

    private static SessionTokens tokens(String key) {
        return new SessionTokens(key.getBytes(StandardCharsets.UTF_8), LIFETIME, Duration.ofHours(1));
    }
}
