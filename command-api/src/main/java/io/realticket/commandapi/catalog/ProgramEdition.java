package io.realticket.commandapi.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A program as operators change it.
 *
 * @param version from 1, larger for every change
 * @param archivedAt since when it is no longer listed; null while it is
 */
public record ProgramEdition(
        Program program, long version, @Nullable Instant archivedAt) {}
