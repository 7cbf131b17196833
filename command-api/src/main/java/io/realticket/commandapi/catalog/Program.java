package io.realticket.commandapi.catalog;

import io.realticket.contracts.id.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * A production.
 *
 * @param title what buyers read
 * @param description plain text, perhaps empty
 * @param posterUrl an image; null if there is none
 */
public record Program(
        ProgramId id,
        String title,
        String description,
        @Nullable String posterUrl) {}
