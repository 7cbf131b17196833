package io.realticket.commandapi.outbox;

import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;

/** Sends rows that the log does not bring, in their order. Used by the thread that carries. */
final class Sweep {
    /** A row may have a megabyte. */
    private static final int AT_ONCE_MAX = 50;

    private final OutboxRows rows;
    private final Carrier carrier;

    Sweep(OutboxRows rows, Carrier carrier) {
        this.rows = rows;
        this.carrier = carrier;
    }

    /** Sends what is behind the reader and was never acknowledged; returns how many rows. */
    int before(LogPosition position) throws InterruptedException {
        return all(after -> rows.before(position, after, AT_ONCE_MAX));
    }

    /** Sends what was not acknowledged for so long; returns how many rows. */
    int olderThan(Duration age) throws InterruptedException {
        return all(after -> rows.olderThan(age, after, AT_ONCE_MAX));
    }

    private int all(LongFunction<List<OutboxRow>> next) throws InterruptedException {
        int sent = 0;
        long after = 0;
        List<OutboxRow> batch = next.apply(after);
        while (!batch.isEmpty()) {
            carrier.carry(batch);
            sent += batch.size();
            after = batch.getLast().seq();
            batch = next.apply(after);
        }
        return sent;
    }
}
