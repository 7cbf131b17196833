package io.realticket.commandapi.http.sale;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a request for seats carries.
 *
 * @param answerBy after this time nobody waits for a hold any more, and the decider refuses it; at most the 30 s for which
 *     the decider never forgets a grant
 */
@Validated
@ConfigurationProperties("realticket.sale")
public record SaleSettings(
        @NotNull @DurationMin(seconds = 1) @DurationMax(seconds = 30) @DefaultValue("30s")
        Duration answerBy) {}
