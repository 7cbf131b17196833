package io.realticket.seatprojector.seat;

import java.util.Arrays;

/** The seats that one search may choose: free at its time, wanted, and not chosen yet. */
final class OpenSeats {
    private static final int UNKNOWN = -1;

    private final FreeRuns runs;
    private final Wanted wanted;
    private final long nowMillis;
    private final int[] counts;
    private final int[] longest;
    private int[] chosen = NumberSet.EMPTY;

    OpenSeats(FreeRuns runs, Wanted wanted, long nowMillis) {
        this.runs = runs;
        this.wanted = wanted;
        this.nowMillis = nowMillis;
        counts = new int[runs.hall().nearestFirst().size()];
        longest = new int[counts.length];
        Arrays.fill(longest, UNKNOWN);
    }

    /** Returns what is chosen, in layout order. */
    int[] chosen() {
        return chosen;
    }

    /** Chooses {@code length} seats from {@code start} on, all in the row of {@code rank}. */
    void choose(int rank, int start, int length) {
        for (int number = start; number < start + length; number++) {
            chosen = NumberSet.with(chosen, number);
        }
        count(rank);
    }

    /** Whether there are so many. */
    boolean hasAtLeast(int seats) {
        int found = 0;
        for (int rank = 0; rank < counts.length && found < seats; rank++) {
            found += longest(rank) > 0 ? counts[rank] : 0;
        }
        return found >= seats;
    }

    /** Returns how many there are side by side in any row. */
    int longest() {
        int most = 0;
        for (int rank = 0; rank < longest.length; rank++) {
            most = Math.max(most, longest(rank));
        }
        return most;
    }

    /** Returns how many there are side by side in a row. */
    int longest(int rank) {
        if (longest[rank] == UNKNOWN) {
            measure(rank);
        }
        return longest[rank];
    }

    private void measure(int rank) {
        HallRows.Row row = runs.hall().nearestFirst().get(rank);
        if (!wanted.mayBeIn(row)) {
            longest[rank] = 0;
        } else if (wanted.isWholly(row) && !runs.hasOverdue(rank, nowMillis)) {
            counts[rank] = runs.count(rank);
            longest[rank] = runs.longest(rank);
        } else {
            count(rank);
        }
    }

    private void count(int rank) {
        HallRows.Row row = runs.hall().nearestFirst().get(rank);
        int count = 0;
        int most = 0;
        int run = 0;
        for (int number = row.start(); number < row.end(); number++) {
            run = isOpen(number) ? run + 1 : 0;
            count += run > 0 ? 1 : 0;
            most = Math.max(most, run);
        }
        counts[rank] = count;
        longest[rank] = most;
    }

    /** Whether the seat with {@code number} may be chosen. */
    boolean isOpen(int number) {
        return isFree(number) && wanted.test(number);
    }

    /** Whether the seat with {@code number} is free and not chosen, wanted or not. */
    boolean isFree(int number) {
        return runs.freeAtMillis(number) <= nowMillis && Arrays.binarySearch(chosen, number) < 0;
    }
}
