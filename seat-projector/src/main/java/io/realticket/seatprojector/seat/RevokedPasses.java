package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.PassId;
import io.realticket.seatprojector.seat.BookRow.PassFloor;
import io.realticket.seatprojector.seat.BookRow.Revoked;
import java.time.Instant;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The passes of one show that were revoked and have not ended. None is forgotten before its end: when there are too many to
 * remember each, the one that ends soonest becomes a floor, and no pass that ends by the floor is worth anything, revoked or
 * not (ADR 19).
 */
final class RevokedPasses {
    /** Most passes remembered one by one: a hundred a second for the ten minutes that a pass usually lasts. */
    static final int REVOKED_MAX = 1 << 16;

    private static final Comparator<Revoked> SOONEST_FIRST =
            Comparator.comparing(Revoked::until).thenComparingInt(Revoked::slot);

    private final int capacity;
    private final Map<PassId, Revoked> byPass = new HashMap<>();
    private final Map<Integer, Revoked> bySlot = new HashMap<>();
    private final NavigableSet<Revoked> byEnd = new TreeSet<>(SOONEST_FIRST);
    private final BitSet taken = new BitSet();
    private PassFloor floor = PassFloor.NONE;

    RevokedPasses() {
        this(REVOKED_MAX);
    }

    /** @param capacity most passes remembered; a constant but for tests, since decisions depend on it */
    RevokedPasses(int capacity) {
        this.capacity = capacity;
    }

    /** Whether the pass, which ends at {@code until}, is known to be worth nothing before it. */
    boolean isWorthless(PassId pass, Instant until) {
        return byPass.containsKey(pass) || !until.isAfter(floor.until());
    }

    /** Returns the rows that remember a pass which is not known yet to be worth nothing. */
    List<BookRow> remembering(PassId pass, Instant until) {
        if (byEnd.size() < capacity) {
            return List.of(new Revoked(taken.nextClearBit(0), pass, until));
        }
        Revoked soonest = byEnd.first();
        return until.isAfter(soonest.until())
                ? List.of(new PassFloor(soonest.until()), new Revoked(soonest.slot(), pass, until))
                : List.of(new PassFloor(until));
    }

    /** Returns the rows that forget passes which have ended at {@code now}, soonest first and at most so many. */
    List<BookRow> forgetting(Instant now, int most) {
        if (byEnd.isEmpty() || byEnd.first().until().isAfter(now)) {
            return List.of();
        }
        return byEnd.stream()
                .limit(most)
                .takeWhile(revoked -> !revoked.until().isAfter(now))
                .<BookRow>map(revoked -> new BookRow.Forgotten(revoked.slot()))
                .toList();
    }

    void put(BookRow.PassSlot row) {
        Revoked before = bySlot.remove(row.slot());
        if (before != null) {
            byPass.remove(before.passId(), before);
            byEnd.remove(before);
        }
        taken.set(row.slot(), row instanceof Revoked);
        if (row instanceof Revoked revoked) {
            bySlot.put(revoked.slot(), revoked);
            byPass.put(revoked.passId(), revoked);
            byEnd.add(revoked);
        }
    }

    void put(PassFloor row) {
        floor = row;
    }

    /** Returns the pass remembered in {@code slot}, or null if there is none. */
    @Nullable
    Revoked inSlot(int slot) {
        return bySlot.get(slot);
    }

    PassFloor floor() {
        return floor;
    }

    /** Returns how many passes are remembered. */
    int size() {
        return byEnd.size();
    }
}
