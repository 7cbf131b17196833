package io.realticket.commandapi.http.limit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one account or address may do at this node. The defaults are what no buyer ever meets: who clicks through seats
 * as fast as a hand can sends ten writes a second, and has a hundred at once and twenty a second. Behind one address may be
 * a whole company or a mobile network, so an address has fifty times as much. A read that costs as much as a write counts as
 * one.
 *
 * @param account writes of one account; 100 at once, 20 a second
 * @param address writes from one address; 5 000 at once, 500 a second
 * @param entry of the writes from one address: signing up, logging in, coming as a guest, and looks at login ids; 600 at
 *     once, 10 a second. Each makes a row or costs a hash
 * @param logIn wrong passwords for one login id from one address; 10 at once, one in 30 s
 * @param loginId wrong passwords for one login id from everywhere; 60 at once, one in 10 s. More than one address can
 *     use up, so that nobody alone shuts out somebody else
 * @param challenge wrong answers to challenges of one account; 10 at once, one in 12 s. Who reads badly needs some
 * @param countedMax of each class, how many are remembered; beyond that, those who did least are forgotten
 * @param trustedProxies addresses or networks ({@code 10.0.0.0/8}) whose word about where a request comes from is believed
 * @param proxyHeader the header that they all set, or add to, themselves
 */
@Validated
@ConfigurationProperties("realticket.http.rate-limits")
public record RateLimitSettings(
        @Nullable @Valid Rate account,
        @Nullable @Valid Rate address,
        @Nullable @Valid Rate entry,
        @Nullable @Valid Rate logIn,
        @Nullable @Valid Rate loginId,
        @Nullable @Valid Rate challenge,

        @Min(1_000) @Max(10_000_000) @DefaultValue("100000") int countedMax,

        @DefaultValue List<String> trustedProxies,
        @NotNull @DefaultValue("X_FORWARDED_FOR") ProxyHeader proxyHeader) {
    /** Where a proxy says whom it speaks for. */
    public enum ProxyHeader {
        /** Addresses, divided by commas. */
        X_FORWARDED_FOR,
        /** RFC 7239. */
        FORWARDED
    }

    /** Puts in the defaults. */
    public RateLimitSettings {
        account = account == null ? new Rate(100, Duration.ofSeconds(5)) : account;
        address = address == null ? new Rate(5_000, Duration.ofSeconds(10)) : address;
        entry = entry == null ? new Rate(600, Duration.ofSeconds(60)) : entry;
        logIn = logIn == null ? new Rate(10, Duration.ofMinutes(5)) : logIn;
        loginId = loginId == null ? new Rate(60, Duration.ofMinutes(10)) : loginId;
        challenge = challenge == null ? new Rate(10, Duration.ofMinutes(2)) : challenge;
        trustedProxies = List.copyOf(trustedProxies);
    }

    /** Returns how often what {@code counted} counts may be done. */
    Rate of(LimitClass counted) {
        return Objects.requireNonNull(
                switch (counted) {
                    case ACCOUNT -> account;
                    case ADDRESS -> address;
                    case ENTRY -> entry;
                    case LOG_IN -> logIn;
                    case LOGIN_ID -> loginId;
                    case CHALLENGE -> challenge;
                });
    }
}
