package io.realticket.queueadmitter.admission;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.TreeSet;

/** Deadlines of one kind, soonest first and by number among equals. */
final class Deadlines {
    private final TreeSet<Deadline> deadlines = new TreeSet<>();

    /** When something ends for a visitor. */
    record Deadline(Instant at, int number) implements Comparable<Deadline> {
        private static final Comparator<Deadline> SOONEST_FIRST =
                Comparator.comparing(Deadline::at).thenComparingInt(Deadline::number);

        @Override
        public int compareTo(Deadline other) {
            return SOONEST_FIRST.compare(this, other);
        }
    }

    void add(Instant at, int number) {
        deadlines.add(new Deadline(at, number));
    }

    void remove(Instant at, int number) {
        deadlines.remove(new Deadline(at, number));
    }

    /** Returns the soonest, or {@link Instant#MAX}. */
    Instant soonest() {
        return deadlines.isEmpty() ? Instant.MAX : deadlines.first().at();
    }

    /** Returns those at or before {@code now}, soonest first. */
    Iterator<Deadline> due(Instant now) {
        return deadlines.headSet(new Deadline(now, Integer.MAX_VALUE), true).iterator();
    }

    int size() {
        return deadlines.size();
    }
}
