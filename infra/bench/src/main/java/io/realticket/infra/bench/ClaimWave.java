package io.realticket.infra.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * How claims arrived.
 *
 * @param peak most claims within one second, wherever it begins
 * @param widthSeconds from when one in forty has claimed to when all but one in forty have
 * @param inside the share whose claim was granted
 */
record ClaimWave(int peak, double widthSeconds, double inside) {
    private static final long SECOND_MILLIS = 1_000;
    private static final double TAIL = 0.025;

    /** @param claimMillis when each came, in order; not empty */
    static ClaimWave of(List<Long> claimMillis, double inside) {
        Deque<Long> second = new ArrayDeque<>();
        int peak = 0;
        for (long millis : claimMillis) {
            second.add(millis);
            while (second.element() <= millis - SECOND_MILLIS) {
                second.remove();
            }
            peak = Math.max(peak, second.size());
        }
        int last = claimMillis.size() - 1;
        long from = claimMillis.get((int) Math.round(TAIL * last));
        long to = claimMillis.get((int) Math.round((1 - TAIL) * last));
        return new ClaimWave(peak, (double) (to - from) / SECOND_MILLIS, inside);
    }
}
