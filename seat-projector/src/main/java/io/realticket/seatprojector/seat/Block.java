package io.realticket.seatprojector.seat;

import org.jspecify.annotations.Nullable;

/**
 * Neighbours in one row, and how good they are by ADR 6: the smaller, the better.
 *
 * @param rank of the row
 * @param start number of the first seat
 * @param length how many seats
 * @param band whole cells from the focal point, on average
 * @param singles single seats that it would leave beside it
 * @param distance of all its seats together
 */
record Block(int rank, int start, int length, long band, int singles, long distance) {
    boolean isBetterThan(@Nullable Block other) {
        if (other == null) {
            return true;
        }
        if (band != other.band) {
            return band < other.band;
        }
        if (singles != other.singles) {
            return singles < other.singles;
        }
        return distance != other.distance ? distance < other.distance : start < other.start;
    }
}
