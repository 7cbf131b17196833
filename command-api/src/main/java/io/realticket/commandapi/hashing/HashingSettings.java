package io.realticket.commandapi.hashing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a password hash costs us, and one who guesses. Changed costs hold for new hashes; old ones carry theirs.
 *
 * @param memoryKib of one hash; this and {@code iterations} are OWASP's recommendation for argon2id
 * @param iterations passes over that memory
 * @param threads how many are hashed at the same time: together at most this many times the memory
 * @param waitingMax how many more may wait, some seconds' work; who comes then is told to come again
 */
@Validated
@ConfigurationProperties("realticket.hashing")
public record HashingSettings(
        @Min(64) @Max(1_048_576) @DefaultValue("19456") int memoryKib,
        @Min(1) @Max(100) @DefaultValue("2") int iterations,
        @Min(1) @Max(64) @DefaultValue("2") int threads,
        @Min(1) @Max(10_000) @DefaultValue("64") int waitingMax) {}
