package io.realticket.commandapi.store;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the catalog is kept.
 *
 * @param importDemo whether an empty catalog is filled with the demo at start
 * @param showsKept how long a node may answer by what it remembers of a show
 */
@Validated
@ConfigurationProperties("realticket.catalog")
public record CatalogSettings(
        @DefaultValue("true") boolean importDemo,

        @NotNull @DurationMin(millis = 1) @DurationMax(seconds = 60) @DefaultValue("2s")
        Duration showsKept) {}
