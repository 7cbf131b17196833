package io.realticket.commandapi.http.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much a request may bring.
 *
 * @param bodyBytesMax of the API; the largest request names fifty seats
 * @param placeBytesMax of a place that operators import; the largest has a million cells, each a word and a comma
 */
@Validated
@ConfigurationProperties("realticket.http")
public record HttpLimits(
        @Min(1_024) @Max(1_048_576) @DefaultValue("16384") int bodyBytesMax,

        @Min(1_024) @Max(67_108_864) @DefaultValue("16777216")
        int placeBytesMax) {}
