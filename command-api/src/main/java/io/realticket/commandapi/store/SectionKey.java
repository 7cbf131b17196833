package io.realticket.commandapi.store;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The key of a row of {@code sections}.
 *
 * @param placeId whose layout
 * @param layoutVersion from 1
 * @param ordinal position in the layout, from 0
 */
@Embeddable
record SectionKey(UUID placeId, int layoutVersion, int ordinal) {}
