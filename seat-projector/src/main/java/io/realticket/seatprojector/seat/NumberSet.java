package io.realticket.seatprojector.seat;

import java.util.Arrays;

/** Small sets of seat numbers as sorted arrays, so that reading one never depends on the order in which it was built. */
final class NumberSet {
    static final int[] EMPTY = {};

    private NumberSet() {}

    /** Returns {@code numbers} and {@code number}. */
    static int[] with(int[] numbers, int number) {
        int found = Arrays.binarySearch(numbers, number);
        if (found >= 0) {
            return numbers;
        }
        int at = -found - 1;
        int[] more = new int[numbers.length + 1];
        System.arraycopy(numbers, 0, more, 0, at);
        more[at] = number;
        System.arraycopy(numbers, at, more, at + 1, numbers.length - at);
        return more;
    }

    /** Returns {@code numbers} but {@code number}. */
    static int[] without(int[] numbers, int number) {
        int at = Arrays.binarySearch(numbers, number);
        if (at < 0) {
            return numbers;
        }
        int[] fewer = new int[numbers.length - 1];
        System.arraycopy(numbers, 0, fewer, 0, at);
        System.arraycopy(numbers, at + 1, fewer, at, fewer.length - at);
        return fewer;
    }

    /** Returns both together. */
    static int[] union(int[] left, int[] right) {
        int[] union = left;
        for (int number : right) {
            union = with(union, number);
        }
        return union;
    }
}
