package io.realticket.commandapi.room;

/**
 * How many may shop at the same time in all shows together.
 *
 * @param granted what shows with a waiting room whose sale is not over have of it
 * @param version larger with every change
 */
public record CapacityTotal(int total, int granted, long version) {
    /** Largest total: ten of the largest halls. */
    public static final int TOTAL_MAX = 1_000_000;
}
