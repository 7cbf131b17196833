package io.realticket.commandapi.http.catalog;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long browsers and proxies may answer by what they have seen, before they ask again by its ETag.
 *
 * @param listsMaxAge of programs and their lists
 * @param showsMaxAge of shows: how late a buyer may learn of a new price or closing time
 */
@Validated
@ConfigurationProperties("realticket.http.caching")
record CachingSettings(
        @NotNull @DurationMin(seconds = 0) @DurationMax(minutes = 5) @DefaultValue("5s")
        Duration listsMaxAge,

        @NotNull @DurationMin(seconds = 0) @DurationMax(minutes = 1) @DefaultValue("2s")
        Duration showsMaxAge) {}
