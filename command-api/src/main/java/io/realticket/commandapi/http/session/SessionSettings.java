package io.realticket.commandapi.http.session;

import io.realticket.contracts.session.SessionTokens;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How sessions are signed and kept.
 *
 * @param secret signs sessions, at least 32 bytes of UTF-8; if none is given, the nodes make one and share it by the
 *     database
 * @param secureCookie whether browsers send the cookies by HTTPS only
 * @param lifetime from the last renewal to the end
 * @param tokenAge how long a token is believed for reading without asking the database; with the clock difference that
 *     nodes forgive each other, a session that was replaced ends within five minutes for everybody
 */
@Validated
@ConfigurationProperties("realticket.session")
public record SessionSettings(
        @Nullable String secret,
        @DefaultValue("false") boolean secureCookie,

        @NotNull @DurationMin(minutes = 5) @DefaultValue("7d")
        Duration lifetime,

        @NotNull @DurationMin(seconds = 1) @DurationMax(minutes = 4) @DefaultValue("4m")
        Duration tokenAge) {
    /** Whether the secret is long enough to sign with, if there is one. */
    @AssertTrue(message = "realticket.session.secret must have 32 bytes or more")
    public boolean isSecretLongEnough() {
        return secret == null || secret.getBytes(StandardCharsets.UTF_8).length >= SessionTokens.KEY_BYTES_MIN;
    }

    @Override
    public String toString() {
        return "SessionSettings[secret=" + (secret == null ? "shared by the database" : "given") + ", lifetime="
                + lifetime + "]";
    }
}
