package io.realticket.contracts.seat;

import io.realticket.contracts.id.SeatId;
import java.util.HashSet;
import java.util.List;

/** The rule that every list of seats in a command obeys. */
final class SeatList {
    private SeatList() {}

    /** Returns an immutable copy of {@code seats}, which must be 1 to the bound, each named once. */
    static List<SeatId> checked(List<SeatId> seats) {
        if (seats.isEmpty() || seats.size() > SaleRules.SEATS_PER_BUYER_BOUND) {
            throw new IllegalArgumentException(
                    "seats are 1 to " + SaleRules.SEATS_PER_BUYER_BOUND + ", not " + seats.size());
        }
        if (new HashSet<>(seats).size() != seats.size()) {
            throw new IllegalArgumentException("seats are each named once, not: " + seats);
        }
        return List.copyOf(seats);
    }
}
