package io.realticket.commandapi.catalog;

import io.realticket.contracts.id.PlaceId;
import java.time.ZoneId;

/**
 * A venue.
 *
 * @param name what buyers read
 * @param zone in which its dates are shown
 */
public record Place(PlaceId id, String name, ZoneId zone) {}
