package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.seat.SeatStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.PrimitiveIterator;

/** Finds taken seats by whose they are, and held ones by when they fall due. Says nothing that the seats' rows do not. */
final class SeatIndex {
    private final Deadlines deadlines = new Deadlines();
    private final Map<BuyerId, int[]> byBuyer = new HashMap<>();
    private final Map<BookingId, int[]> byBooking = new HashMap<>();

    /** Takes in what {@code row} says of its seat, which must not be in here. */
    void add(BookRow.Seat row) {
        switch (row) {
            case BookRow.Free free -> {
                // A free seat is in no index.
            }
            case BookRow.Blocked blocked -> {
                // Nor is one that the house keeps.
            }
            case BookRow.Held held -> {
                deadlines.add(held.expiresAt().toEpochMilli(), held.number());
                byBuyer.merge(held.buyer(), new int[] {held.number()}, NumberSet::union);
            }
            case BookRow.Sold sold -> {
                byBuyer.merge(sold.buyer(), new int[] {sold.number()}, NumberSet::union);
                byBooking.merge(sold.bookingId(), new int[] {sold.number()}, NumberSet::union);
            }
        }
    }

    /** Takes out the seat with {@code number}, which {@code seats} still shows as it was taken in. */
    void remove(SeatTable seats, int number) {
        SeatStatus status = seats.status(number);
        if (status == SeatStatus.HELD || status == SeatStatus.SOLD) {
            remove(byBuyer, seats.buyer(number), number);
        }
        if (status == SeatStatus.HELD) {
            deadlines.remove(seats.expiresAtMillis(number), number);
        }
        if (status == SeatStatus.SOLD) {
            remove(byBooking, new BookingId(seats.claim(number)), number);
        }
    }

    private static <K> void remove(Map<K, int[]> index, K key, int number) {
        index.computeIfPresent(key, (same, set) -> {
            int[] rest = NumberSet.without(set, number);
            return rest.length == 0 ? null : rest;
        });
    }

    /** Returns the buyer's seats, held or booked, in layout order. */
    int[] ofBuyer(BuyerId buyer) {
        return byBuyer.getOrDefault(buyer, NumberSet.EMPTY);
    }

    /** Returns the seats of a booking in layout order; none if there is no such booking. */
    int[] ofBooking(BookingId booking) {
        return byBooking.getOrDefault(booking, NumberSet.EMPTY);
    }

    /** Returns the soonest deadline in epoch milliseconds, or {@link Long#MAX_VALUE} if nothing is held. */
    long soonestDeadline() {
        return deadlines.soonest();
    }

    /** Returns the held seats whose deadline is at or before {@code nowMillis}, soonest first. */
    PrimitiveIterator.OfInt due(long nowMillis) {
        return deadlines.due(nowMillis);
    }
}
