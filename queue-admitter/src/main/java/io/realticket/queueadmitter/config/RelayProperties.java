package io.realticket.queueadmitter.config;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the relays run.
 *
 * @param stockGroup the group of the relay of seats; another one brings all of them again, which is harmless
 * @param revocationGroup the group of the relay of passes that ended; another one revokes all of them again, likewise
 * @param patience how long what is read at once may take to be acknowledged, and the longest pause after a failure
 * @param silenceMax how long ago a relay may last have gone well before its health is down: longer than a restart of the
 *     broker or a move between nodes takes, and short beside the minutes for which the line would hear nothing of seats
 * @param unreadableMax how many facts a relay may pass over that it cannot read before its health is down; one may be of
 *     a later version, and may have been about the stock
 */
@Validated
@ConfigurationProperties("realticket.relay")
public record RelayProperties(
        @DefaultValue("queue-admitter-stock-relay") @NotBlank
        String stockGroup,

        @DefaultValue("queue-admitter-revocation-relay") @NotBlank
        String revocationGroup,

        @DefaultValue("10s") @DurationMin(seconds = 1) Duration patience,
        @DefaultValue("1m") @DurationMin(seconds = 1) Duration silenceMax,
        @DefaultValue("0") @Min(0) long unreadableMax) {}
