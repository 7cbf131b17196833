package io.realticket.commandapi.http.limit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * How often something may be done.
 *
 * @param burst how many at once, after a pause
 * @param restoredIn how long it takes, after a whole burst, until another whole one may come; in between, that part of it
 */
public record Rate(
        @Min(1) @Max(1_000_000) int burst,

        @NotNull @DurationMin(seconds = 1) @DurationMax(hours = 24)
        Duration restoredIn) {}
