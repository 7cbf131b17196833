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
        @Nullable String posterUrl) {
    /** Longest title. */
    public static final int TITLE_LENGTH_MAX = 200;
    /** Longest description. */
    public static final int DESCRIPTION_LENGTH_MAX = 4_000;
    /** Longest address of an image. */
    public static final int POSTER_URL_LENGTH_MAX = 2_000;
}
