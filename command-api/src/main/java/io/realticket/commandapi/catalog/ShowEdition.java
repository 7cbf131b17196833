package io.realticket.commandapi.catalog;

/**
 * A show as operators change it.
 *
 * @param version from 1, larger for every change
 * @param capacity how many may shop at the same time
 * @param demo whether it is for trying, and may be reset
 */
public record ShowEdition(ShowOnSale onSale, long version, int capacity, boolean demo) {
    /** The capacity of a show that nobody gave another. */
    public static final int CAPACITY_DEFAULT = 30;
}
