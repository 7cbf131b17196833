package io.realticket.commandapi.catalog;

/**
 * A point of a place's overview.
 *
 * @param x to the right, in units of the view box
 * @param y downwards, in units of the view box
 */
public record Point(double x, double y) {}
