package io.realticket.seatprojector.seat;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the best seats that are free, by the formula of ADR 6. A choice is made of blocks, a block being neighbours in
 * one row. Fewer blocks are better; among equally many, larger ones, largest first; then block by block, largest first:
 * the nearer to the focal point by whole cells on average, then the one that leaves fewer single seats beside it, then
 * the nearer exactly, then the one with the lower seat number. So a choice never leaves a single seat where another as
 * near does not, and equal halls give equal choices.
 */
final class BestAvailable {
    private final HallRows hall;
    private final IntPredicate free;
    private final IntPredicate wanted;

    /**
     * @param free whether nobody has the seat
     * @param wanted whether a seat may be chosen if it is free
     */
    BestAvailable(HallRows hall, IntPredicate free, IntPredicate wanted) {
        this.hall = hall;
        this.free = free;
        this.wanted = wanted;
    }

    /** Returns the numbers of the best {@code seats} seats in layout order; none if there are not so many. */
    int[] choose(int seats) {
        if (!hasAtLeast(seats)) {
            return NumberSet.EMPTY;
        }
        int[] chosen = NumberSet.EMPTY;
        // No block can be longer than this: runs only shrink.
        int longest = seats;
        while (chosen.length < seats) {
            longest = Math.min(longest, seats - chosen.length);
            Block block = best(longest, chosen);
            if (block == null) {
                longest = longestRun(chosen);
                block = best(longest, chosen);
            }
            if (block == null) {
                throw new IllegalStateException("there were " + seats + " seats, but no more than " + chosen.length);
            }
            for (int number = block.start(); number < block.start() + block.length(); number++) {
                chosen = NumberSet.with(chosen, number);
            }
        }
        return chosen;
    }

    private boolean hasAtLeast(int seats) {
        int found = 0;
        for (HallRows.Row row : hall.nearestFirst()) {
            for (int number = row.start(); number < row.end() && found < seats; number++) {
                found += isOpen(number, NumberSet.EMPTY) ? 1 : 0;
            }
        }
        return found >= seats;
    }

    /** Neighbours in one row, and how good they are: the smaller, the better. */
    private record Block(int start, int length, long band, int singles, long distance) {
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

    private @Nullable Block best(int length, int[] chosen) {
        Block best = null;
        if (length < 1) {
            return null;
        }
        for (HallRows.Row row : hall.nearestFirst()) {
            if (best != null && row.nearest() / HallRows.UNITS_PER_CELL > best.band) {
                return best;
            }
            int run = 0;
            for (int number = row.start(); number < row.end(); number++) {
                run = isOpen(number, chosen) ? run + 1 : 0;
                if (run >= length) {
                    Block block = block(row, number - length + 1, length, chosen);
                    best = block.isBetterThan(best) ? block : best;
                }
            }
        }
        return best;
    }

    private Block block(HallRows.Row row, int start, int length, int[] chosen) {
        long distance = 0;
        for (int number = start; number < start + length; number++) {
            distance += row.distance(number);
        }
        int singles =
                (isSingle(row, start - 1, -1, chosen) ? 1 : 0) + (isSingle(row, start + length, 1, chosen) ? 1 : 0);
        return new Block(start, length, distance / ((long) length * HallRows.UNITS_PER_CELL), singles, distance);
    }

    /** Whether the seat beside a block, at {@code number}, would be left without a free neighbour. */
    private boolean isSingle(HallRows.Row row, int number, int away, int[] chosen) {
        return isFree(row, number, chosen) && !isFree(row, number + away, chosen);
    }

    private boolean isFree(HallRows.Row row, int number, int[] chosen) {
        return number >= row.start()
                && number < row.end()
                && free.test(number)
                && Arrays.binarySearch(chosen, number) < 0;
    }

    private boolean isOpen(int number, int[] chosen) {
        return free.test(number) && wanted.test(number) && Arrays.binarySearch(chosen, number) < 0;
    }

    private int longestRun(int[] chosen) {
        int longest = 0;
        for (HallRows.Row row : hall.nearestFirst()) {
            int run = 0;
            for (int number = row.start(); number < row.end(); number++) {
                run = isOpen(number, chosen) ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }
}
