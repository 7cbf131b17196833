package io.realticket.commandapi.config;

import io.realticket.commandapi.http.session.SessionCookie;
import io.realticket.commandapi.http.session.SessionSettings;
import io.realticket.commandapi.session.SessionKeys;
import io.realticket.commandapi.session.SessionTokens;
import io.realticket.contracts.id.UuidV7;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time, ids and the key of sessions. */
@Configuration(proxyBeanMethods = false)
class PlatformBeans {
    private static final int KEY_BYTES = 32;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Supplier<UUID> newIds(Clock clock) {
        SecureRandom random = new SecureRandom();
        return () -> UuidV7.at(clock.instant(), random);
    }

    @Bean
    SessionCookie sessionCookie(SessionSettings settings, SessionKeys keys, Clock clock) {
        String secret = settings.secret();
        byte[] key = secret == null ? keys.shared(randomKey()) : secret.getBytes(StandardCharsets.UTF_8);
        SessionTokens tokens = new SessionTokens(key, settings.lifetime(), settings.renewAfter());
        return new SessionCookie(tokens, clock, settings.secureCookie());
    }

    private static byte[] randomKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
