package io.realticket.commandapi.http.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much a request may bring.
 *
 * Headers, parameters and connections are bounded by Tomcat: {@code server.*} in {@code command-api.yml}.
 *
 * @param bodyBytesMax of the API; the largest request names fifty seats
 * @param placeBytesMax of a place that operators import; the largest has a million cells, each a word and a comma
 * @param placeTimeMax how long it may take to come
 * @param bodyTimeMax how long the whole body may take to come; a body of 16 kB needs no second on a mobile network
 * @param uriBytesMax path and query; the largest search has some hundred bytes
 */
@Validated
@ConfigurationProperties("realticket.http")
public record HttpLimits(
        @Min(1_024) @Max(1_048_576) @DefaultValue("16384") int bodyBytesMax,

        @Min(1_024) @Max(67_108_864) @DefaultValue("16777216")
        int placeBytesMax,

        @NotNull @DurationMin(millis = 100) @DefaultValue("2m")
        Duration placeTimeMax,

        @NotNull @DurationMin(millis = 100) @DefaultValue("15s")
        Duration bodyTimeMax,

        @Min(256) @Max(16_384) @DefaultValue("2048") int uriBytesMax) {}
