package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.LineDraw;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The visitors of a room as a decision in the making leaves them. */
final class VisitorChanges {
    private final Crowd crowd;
    private final Headcount count;
    private final Map<Integer, RoomRow.Visitor> changed = new LinkedHashMap<>();
    private final Map<BuyerId, Integer> joined = new LinkedHashMap<>();

    VisitorChanges(Crowd crowd) {
        this.crowd = crowd;
        this.count = new Headcount(crowd.count());
    }

    void put(RoomRow.Visitor visitor) {
        RoomRow.Visitor before = find(visitor.number());
        count.moved(before, visitor);
        if (before == null) {
            joined.put(visitor.buyer(), visitor.number());
        }
        changed.put(visitor.number(), visitor);
    }

    /** Returns how the visitor with {@code number} stands, or null if nobody has it. */
    RoomRow.@Nullable Visitor find(int number) {
        RoomRow.Visitor visitor = changed.get(number);
        return visitor == null ? crowd.row(number) : visitor;
    }

    /** Returns how {@code buyer} stands, or null if they never joined. */
    RoomRow.@Nullable Visitor find(BuyerId buyer) {
        int number = joined.getOrDefault(buyer, crowd.line().number(buyer));
        return number < 0 ? null : find(number);
    }

    /** Returns who is inside with {@code pass}, or null if nobody is. */
    RoomRow.@Nullable Inside find(PassId pass) {
        Integer number = crowd.slots().number(pass);
        return number != null && find(number) instanceof RoomRow.Inside inside ? inside : null;
    }

    /** Whether the visitor with {@code number} was not called yet. */
    boolean isWaiting(int number) {
        RoomRow.Visitor visitor = changed.get(number);
        return visitor == null ? crowd.line().isWaiting(number) : visitor instanceof RoomRow.Waiting;
    }

    Headcount count() {
        return count;
    }

    /** Returns the rows to put. */
    Collection<RoomRow.Visitor> rows() {
        return changed.values();
    }

    /** Returns the first {@code max} numbers of those who wait for a second call, who missed the first first. */
    List<Integer> missed(int max) {
        Stream<Integer> before =
                crowd.slots().missed().numbers().stream().filter(number -> !changed.containsKey(number));
        // Whoever misses a call now does so after all of those.
        Stream<Integer> now = changed.values().stream()
                .filter(RoomRow.Missed.class::isInstance)
                .map(RoomRow.Missed.class::cast)
                .sorted(Comparator.comparingLong(RoomRow.Missed::miss))
                .map(RoomRow.Missed::number);
        return Stream.concat(before, now).limit(max).toList();
    }

    /** Returns how many wait for a second call who missed the first before {@code miss}. */
    int missedBefore(long miss) {
        int count = crowd.slots().missed().before(miss);
        for (RoomRow.Visitor visitor : changed.values()) {
            count += isMissedBefore(visitor, miss) - isMissedBefore(crowd.row(visitor.number()), miss);
        }
        return count;
    }

    private static int isMissedBefore(RoomRow.@Nullable Visitor visitor, long miss) {
        return visitor instanceof RoomRow.Missed missed && missed.miss() < miss ? 1 : 0;
    }

    /** Returns the first {@code max} numbers of those who are called for the second time, smallest first. */
    List<Integer> calledAgain(int max) {
        NavigableSet<Integer> before = crowd.slots().calledAgain();
        NavigableSet<Integer> now = new TreeSet<>();
        for (RoomRow.Visitor visitor : changed.values()) {
            if (visitor instanceof RoomRow.Called called && called.again()) {
                now.add(called.number());
            }
        }
        List<Integer> still = before.stream()
                .filter(number -> !changed.containsKey(number))
                .limit(max)
                .toList();
        now.addAll(still);
        return new ArrayList<>(now).subList(0, Math.min(max, now.size()));
    }

    /**
     * Returns how many wait between two places of the line, of whom nobody was called.
     *
     * @param from inclusive
     * @param to exclusive
     * @param line the order of places
     */
    int waitingBetween(int from, int to, LineDraw line) {
        int departed = crowd.line().departedBefore(to) - crowd.line().departedBefore(from);
        for (RoomRow.Visitor visitor : changed.values()) {
            int place = line.place(visitor.number());
            boolean departsNow =
                    visitor instanceof RoomRow.Departed && !(crowd.row(visitor.number()) instanceof RoomRow.Departed);
            if (departsNow && place >= from && place < to) {
                departed++;
            }
        }
        return to - from - departed;
    }
}
