package io.realticket.commandapi.config;

import io.realticket.commandapi.account.SessionKeys;
import io.realticket.commandapi.http.session.SessionSettings;
import io.realticket.contracts.id.UuidV7;
import io.realticket.contracts.session.SessionTokens;
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
    SessionTokens sessionTokens(SessionSettings settings, SessionKeys keys) {
        String secret = settings.secret();
        byte[] key = secret == null ? keys.shared(randomKey()) : secret.getBytes(StandardCharsets.UTF_8);
        return new SessionTokens(key, settings.tokenAge());
    }

    private static byte[] randomKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
