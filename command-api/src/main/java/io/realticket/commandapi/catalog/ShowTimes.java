package io.realticket.commandapi.catalog;

import java.time.Instant;

/**
 * When a show is played and sold.
 *
 * @param startsAt of the performance
 * @param opensAt of the sale, inclusive
 * @param closesAt of the sale, exclusive
 */
public record ShowTimes(Instant startsAt, Instant opensAt, Instant closesAt) {
    /** Checks the order. */
    public ShowTimes {
        if (!closesAt.isAfter(opensAt)) {
            throw new IllegalArgumentException("closesAt " + closesAt + " is not after opensAt " + opensAt);
        }
    }
}
