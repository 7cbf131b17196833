package io.realticket.commandapi.store;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The key of a row of {@code layouts}.
 *
 * @param placeId whose layout
 * @param version from 1
 */
@Embeddable
record LayoutKey(UUID placeId, int version) {}
