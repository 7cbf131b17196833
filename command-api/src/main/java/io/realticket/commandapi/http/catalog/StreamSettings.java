package io.realticket.commandapi.http.catalog;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where browsers find the live seats.
 *
 * @param baseUrl of sse-edge as browsers see it, without a closing slash
 */
@Validated
@ConfigurationProperties("realticket.stream")
public record StreamSettings(
        @Pattern(regexp = "(https?://[^/]+)?") @DefaultValue("http://localhost:8081")
        String baseUrl) {}
