package io.realticket.commandapi.http.session;

import io.realticket.commandapi.session.SessionTokens;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
 * @param secureCookie whether browsers send the cookie by HTTPS only
 * @param lifetime from the last renewal to the end
 * @param renewAfter how much of it goes by before a session in use is renewed
 */
@Validated
@ConfigurationProperties("realticket.session")
public record SessionSettings(
        @Nullable String secret,
        @DefaultValue("false") boolean secureCookie,

        @NotNull @DurationMin(seconds = 1) @DefaultValue("7d")
        Duration lifetime,

        @NotNull @DurationMin @DefaultValue("1h") Duration renewAfter) {
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
