package io.realticket.queueadmitter.admission;

import java.util.Arrays;

/**
 * How many of those before a place are counted: a Fenwick tree ("A new data structure for cumulative frequency tables",
 * 1994) that grows by the place. Four bytes for each; every operation takes as many steps as the size has bits.
 */
final class PlaceCounts {
    private static final int PLACES_MIN = 16;

    // tree[i] counts the places from i minus its lowest bit up to i - 1.
    private int[] tree = new int[PLACES_MIN];
    private int size;

    /** Makes room for places up to {@code place}, of which none is counted. */
    void ensure(int place) {
        if (place + 1 >= tree.length) {
            tree = Arrays.copyOf(tree, Math.max(place + 2, tree.length + tree.length / 2));
        }
        while (size <= place) {
            size++;
            int sum = 0;
            for (int step = 1; step < Integer.lowestOneBit(size); step <<= 1) {
                sum += tree[size - step];
            }
            tree[size] = sum;
        }
    }

    /** Counts {@code place}, which is not counted. */
    void add(int place) {
        change(place, 1);
    }

    /** Counts {@code place}, which is counted, no longer. */
    void remove(int place) {
        change(place, -1);
    }

    private void change(int place, int by) {
        ensure(place);
        for (int i = place + 1; i <= size; i += Integer.lowestOneBit(i)) {
            tree[i] += by;
        }
    }

    /** Returns how many of the places before {@code place} are counted. */
    int before(int place) {
        int sum = 0;
        for (int i = Math.min(place, size); i > 0; i -= Integer.lowestOneBit(i)) {
            sum += tree[i];
        }
        return sum;
    }

    /** Forgets all. */
    void clear() {
        Arrays.fill(tree, 0);
        size = 0;
    }

    long bytes() {
        return (long) tree.length * Integer.BYTES;
    }
}
