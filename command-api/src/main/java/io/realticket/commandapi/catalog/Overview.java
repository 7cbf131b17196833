package io.realticket.commandapi.catalog;

/**
 * The drawing area of a place seen from above.
 *
 * @param width of the view box
 * @param height of the view box
 * @param focalPoint what everyone looks at: the middle of the stage
 */
public record Overview(double width, double height, Point focalPoint) {}
