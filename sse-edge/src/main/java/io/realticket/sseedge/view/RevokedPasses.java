package io.realticket.sseedge.view;

import io.realticket.contracts.id.PassId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The passes that ended before their time, kept for as long as somebody could still show one. When there are too many, those
 * that would have ended first are forgotten: they open the map, and nothing else, for the shortest time. Thread-safe.
 */
public final class RevokedPasses {
    /** Most passes that are kept, of all shows: about 50 MB, and what ten full halls give in a quarter of an hour. */
    public static final int PASSES_MAX = 250_000;

    /** How long a pass is kept after its end: as long as clocks may differ. */
    public static final Duration KEPT_AFTER_END = Duration.ofMinutes(1);

    private final int passesMax;
    private final Map<PassId, Revoked> byPass = new HashMap<>();
    private final NavigableSet<Revoked> byEnd =
            new TreeSet<>(Comparator.comparing(Revoked::until).thenComparingLong(Revoked::number));
    private final NavigableMap<Long, PassId> byNumber = new TreeMap<>();
    private long last;

    private record Revoked(PassId pass, Instant until, long number) {}

    /**
     * What was revoked since somebody looked.
     *
     * @param upTo from where to look the next time
     */
    public record News(List<PassId> passes, long upTo) {}

    RevokedPasses(int passesMax) {
        this.passesMax = passesMax;
    }

    /** Whether {@code pass} is known to be revoked. */
    public synchronized boolean contains(PassId pass) {
        return byPass.containsKey(pass);
    }

    /** Returns how many are kept. */
    public synchronized int size() {
        return byPass.size();
    }

    /**
     * Returns what was revoked since somebody looked, oldest first.
     *
     * @param from where the last look ended; 0 for everything that is kept
     */
    public synchronized News since(long from) {
        return new News(List.copyOf(byNumber.tailMap(from, false).values()), last);
    }

    synchronized void put(PassId pass, Instant until) {
        remove(pass);
        Revoked revoked = new Revoked(pass, until, ++last);
        byPass.put(pass, revoked);
        byEnd.add(revoked);
        byNumber.put(revoked.number(), pass);
        if (byPass.size() > passesMax) {
            remove(byEnd.first().pass());
        }
    }

    synchronized void remove(PassId pass) {
        Revoked known = byPass.remove(pass);
        if (known != null) {
            byEnd.remove(known);
            byNumber.remove(known.number());
        }
    }

    synchronized void forget(Instant now) {
        Instant before = now.minus(KEPT_AFTER_END);
        while (!byEnd.isEmpty() && byEnd.first().until().isBefore(before)) {
            remove(byEnd.first().pass());
        }
    }
}
