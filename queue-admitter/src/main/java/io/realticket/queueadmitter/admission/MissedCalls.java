package io.realticket.queueadmitter.admission;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Who waits for a second call, in the order in which they missed the first. */
final class MissedCalls {
    private final NavigableMap<Long, Integer> numbers = new TreeMap<>();
    private final PlaceCounts counts = new PlaceCounts();

    void add(RoomRow.Missed missed) {
        if (numbers.put(missed.miss(), missed.number()) == null) {
            counts.add(Math.toIntExact(missed.miss()));
        }
    }

    void remove(RoomRow.Missed missed) {
        if (numbers.remove(missed.miss()) != null) {
            counts.remove(Math.toIntExact(missed.miss()));
        }
    }

    /** Returns their numbers, who missed first coming first. */
    Collection<Integer> numbers() {
        return numbers.values();
    }

    /** Returns how many of them missed before {@code miss}. */
    int before(long miss) {
        return counts.before(Math.toIntExact(miss));
    }
}
