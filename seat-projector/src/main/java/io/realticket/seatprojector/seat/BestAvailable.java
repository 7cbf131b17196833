package io.realticket.seatprojector.seat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the best seats that are free, by the formula of ADR 6. A choice is made of blocks, a block being neighbours in
 * one row. Fewer blocks are better; among equally many, larger ones, largest first; then block by block, largest first:
 * the nearer to the focal point by whole cells on average, then the one that leaves fewer single seats beside it, then
 * the nearer exactly, then the one with the lower seat number. So a choice never leaves a single seat where another as
 * near does not, and equal halls give equal choices.
 */
final class BestAvailable {
    private final List<HallRows.Row> rows;
    private final OpenSeats open;
    /** The best block of each row that was searched, of {@link #knownLength} seats. */
    private final @Nullable Block[] known;

    private int knownLength;

    /** @param open for this choice alone */
    BestAvailable(HallRows hall, OpenSeats open) {
        this.rows = hall.nearestFirst();
        this.open = open;
        this.known = new @Nullable Block[rows.size()];
    }

    /** Returns the numbers of the best {@code seats} seats in layout order; none if there are not so many. */
    int[] choose(int seats) {
        if (!open.hasAtLeast(seats)) {
            return NumberSet.EMPTY;
        }
        // No block can be longer than this: runs only shrink.
        int longest = seats;
        while (open.chosen().length < seats) {
            int missing = seats - open.chosen().length;
            longest = Math.min(longest, missing);
            Block block = best(longest);
            if (block == null) {
                longest = open.longest();
                block = best(longest);
            }
            if (block == null) {
                throw new IllegalStateException("there were " + seats + " seats, but " + missing + " are missing");
            }
            open.choose(block.rank(), block.start(), block.length());
            known[block.rank()] = null;
        }
        return open.chosen();
    }

    private @Nullable Block best(int length) {
        if (length != knownLength) {
            Arrays.fill(known, null);
            knownLength = length;
        }
        Block best = null;
        for (int rank = 0; rank < rows.size(); rank++) {
            HallRows.Row row = rows.get(rank);
            if (best != null && row.nearest() / HallRows.UNITS_PER_CELL > best.band()) {
                return best;
            }
            if (open.longest(rank) >= Math.max(1, length)) {
                Block block = bestIn(rank, length);
                best = block != null && block.isBetterThan(best) ? block : best;
            }
        }
        return best;
    }

    // A block that is chosen changes what its own row has to offer, and no other.
    private @Nullable Block bestIn(int rank, int length) {
        Block best = known[rank];
        if (best != null) {
            return best;
        }
        HallRows.Row row = rows.get(rank);
        int run = 0;
        for (int number = row.start(); number < row.end(); number++) {
            run = open.isOpen(number) ? run + 1 : 0;
            if (run >= length) {
                Block block = block(rank, number - length + 1, length);
                best = block.isBetterThan(best) ? block : best;
            }
        }
        known[rank] = best;
        return best;
    }

    private Block block(int rank, int start, int length) {
        HallRows.Row row = rows.get(rank);
        long distance = 0;
        for (int number = start; number < start + length; number++) {
            distance += row.distance(number);
        }
        int singles = (isSingle(row, start - 1, -1) ? 1 : 0) + (isSingle(row, start + length, 1) ? 1 : 0);
        return new Block(rank, start, length, distance / ((long) length * HallRows.UNITS_PER_CELL), singles, distance);
    }

    /** Whether the seat beside a block, at {@code number}, would be left without a free neighbour. */
    private boolean isSingle(HallRows.Row row, int number, int away) {
        return isFree(row, number) && !isFree(row, number + away);
    }

    private boolean isFree(HallRows.Row row, int number) {
        return number >= row.start() && number < row.end() && open.isFree(number);
    }
}
