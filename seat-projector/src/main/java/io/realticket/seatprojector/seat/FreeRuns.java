package io.realticket.seatprojector.seat;

import java.util.BitSet;
import java.util.function.IntToLongFunction;

/**
 * How many seats of each row are free, and how many at most side by side, so that a search passes over rows that cannot
 * help it. A memo of what the book's rows say and nothing beside it: a seat that changes makes its row stale, and a stale
 * row is counted when it is next asked for.
 */
final class FreeRuns {
    /** When a seat is free that nobody has. */
    static final long FREE = Long.MIN_VALUE;
    /** When a seat is free that no deadline will free. */
    static final long NEVER = Long.MAX_VALUE;

    private final HallRows hall;
    private final IntToLongFunction freeAtMillis;
    private final BitSet stale = new BitSet();
    private final int[] counts;
    private final int[] longest;
    private final long[] nextAtMillis;

    /** @param freeAtMillis from when on a seat may be taken: {@link #FREE}, {@link #NEVER}, or the deadline of its hold */
    FreeRuns(HallRows hall, IntToLongFunction freeAtMillis) {
        this.hall = hall;
        this.freeAtMillis = freeAtMillis;
        int rows = hall.nearestFirst().size();
        counts = new int[rows];
        longest = new int[rows];
        nextAtMillis = new long[rows];
        stale.set(0, rows);
    }

    /** Says that another may have the seat with {@code number}, or nobody. */
    void changed(int number) {
        stale.set(hall.rank(number));
    }

    HallRows hall() {
        return hall;
    }

    /** Returns from when on the seat with {@code number} may be taken. */
    long freeAtMillis(int number) {
        return freeAtMillis.applyAsLong(number);
    }

    /** Returns how many seats of a row nobody has. */
    int count(int rank) {
        refresh(rank);
        return counts[rank];
    }

    /** Returns how many seats of a row side by side nobody has. */
    int longest(int rank) {
        refresh(rank);
        return longest[rank];
    }

    /** Whether a seat of a row is free at {@code nowMillis} because its hold is over, and so not yet counted. */
    boolean hasOverdue(int rank, long nowMillis) {
        refresh(rank);
        return nextAtMillis[rank] <= nowMillis;
    }

    private void refresh(int rank) {
        if (!stale.get(rank)) {
            return;
        }
        stale.clear(rank);
        HallRows.Row row = hall.nearestFirst().get(rank);
        int count = 0;
        int most = 0;
        int run = 0;
        long next = NEVER;
        for (int number = row.start(); number < row.end(); number++) {
            long at = freeAtMillis.applyAsLong(number);
            if (at == FREE) {
                count++;
                run++;
                most = Math.max(most, run);
            } else {
                run = 0;
                next = Math.min(next, at);
            }
        }
        counts[rank] = count;
        longest[rank] = most;
        nextAtMillis[rank] = next;
    }
}
