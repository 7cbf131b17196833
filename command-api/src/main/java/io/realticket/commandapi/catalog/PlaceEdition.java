package io.realticket.commandapi.catalog;

/**
 * A place as operators change it.
 *
 * @param address where it is, for people
 * @param version from 1, larger for every change
 * @param layoutVersion of its newest layout
 * @param seats of that layout
 */
public record PlaceEdition(Place place, String address, long version, int layoutVersion, int seats) {}
