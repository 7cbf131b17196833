package io.realticket.queueadmitter.admission;

import java.util.Arrays;

/**
 * Finds the latest number under which a buyer joined: a hash table with open addressing of the numbers alone, since the
 * buyers stand in the line. Between 7 and 14 bytes for each.
 */
final class BuyerIndex {
    private static final int SLOTS_MIN = 64;
    private static final int NONE = 0;

    private final VisitorTable line;
    // Numbers plus one.
    private int[] slots = new int[SLOTS_MIN];
    private int size;

    BuyerIndex(VisitorTable line) {
        this.line = line;
    }

    /** Returns the latest number of the buyer with these bits, or -1. */
    int find(long most, long least) {
        return slots[slot(most, least)] - 1;
    }

    /** Learns who stands at {@code number}. */
    void add(int number) {
        int slot = slot(line.most(number), line.least(number));
        if (slots[slot] == NONE) {
            size++;
            slots[slot] = number + 1;
            growIfFull();
        } else {
            // Rows come in any order when a room is restored.
            slots[slot] = Math.max(slots[slot], number + 1);
        }
    }

    long bytes() {
        return (long) slots.length * Integer.BYTES;
    }

    private void growIfFull() {
        if (size * 10L <= slots.length * 6L) {
            return;
        }
        int[] old = slots;
        slots = new int[old.length * 2];
        Arrays.stream(old).filter(entry -> entry != NONE).forEach(entry -> {
            slots[slot(line.most(entry - 1), line.least(entry - 1))] = entry;
        });
    }

    private int slot(long most, long least) {
        int mask = slots.length - 1;
        int slot = hash(most, least) & mask;
        while (slots[slot] != NONE && !line.isBuyer(slots[slot] - 1, most, least)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    // Ids made in the same millisecond differ in few bits, so all are mixed (the finisher of MurmurHash3).
    private static int hash(long most, long least) {
        long mixed = most * 31 + least;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return (int) (mixed ^ (mixed >>> 33));
    }
}
