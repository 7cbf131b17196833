package io.realticket.seatprojector.seat;

import io.realticket.contracts.layout.SeatLayout;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.TreeSet;

/**
 * The deadlines of all held seats of a show, soonest first and by seat number among equals. A deadline and its seat are
 * packed into one number: 43 bits of milliseconds reach beyond the year 2200.
 */
final class Deadlines {
    private static final int NUMBER_BITS = Integer.numberOfTrailingZeros(SeatLayout.CELLS_MAX);
    private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;

    private final TreeSet<Long> keys = new TreeSet<>();

    void add(long expiresAtMillis, int number) {
        keys.add(expiresAtMillis << NUMBER_BITS | number);
    }

    void remove(long expiresAtMillis, int number) {
        keys.remove(expiresAtMillis << NUMBER_BITS | number);
    }

    /** Returns the soonest deadline in epoch milliseconds, or {@link Long#MAX_VALUE} if nothing is held. */
    long soonest() {
        return keys.isEmpty() ? Long.MAX_VALUE : keys.first() >> NUMBER_BITS;
    }

    /** Returns the seats whose deadline is at or before {@code nowMillis}, soonest first. */
    PrimitiveIterator.OfInt due(long nowMillis) {
        Iterator<Long> due = keys.headSet((nowMillis + 1) << NUMBER_BITS).iterator();
        return new PrimitiveIterator.OfInt() {
            @Override
            public boolean hasNext() {
                return due.hasNext();
            }

            @Override
            public int nextInt() {
                return (int) (due.next() & NUMBER_MASK);
            }
        };
    }
}
