package io.realticket.commandapi.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A program as a line in a list.
 *
 * @param program its description is cut at {@value #DESCRIPTION_LENGTH_MAX} characters
 * @param shows how many it has
 * @param firstShowAt when the earliest begins; null without shows
 * @param lastShowAt when the latest begins; null without shows
 * @param saleOpensAt of the sale that is on, or else of the next; null if all are over
 * @param saleClosesAt of the same
 */
public record ProgramSummary(
        Program program,
        long shows,
        @Nullable Instant firstShowAt,
        @Nullable Instant lastShowAt,
        @Nullable Instant saleOpensAt,
        @Nullable Instant saleClosesAt) {
    /** Longest description in a list: a page shows two lines of it. */
    public static final int DESCRIPTION_LENGTH_MAX = 200;
}
