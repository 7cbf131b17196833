package io.realticket.contracts.layout;

/**
 * What the seats of one category cost in one show.
 *
 * @param category the category's id in the layout
 * @param label what buyers read
 * @param price of one seat
 */
public record PriceCategory(String category, String label, Money price) {}
