package io.realticket.commandapi.catalog;

import io.realticket.contracts.id.ShowId;

/**
 * One performance, as a line in a list.
 *
 * @param seats how many the place has
 */
public record Show(ShowId id, Place place, ShowTimes times, int seats) {}
