package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.LineDraw;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The visitors of a room as a decision in the making leaves them. */
final class VisitorChanges {
    private final Room room;
    private final Headcount count;
    private final Map<Integer, RoomRow.Visitor> changed = new LinkedHashMap<>();
    private final Map<BuyerId, Integer> joined = new LinkedHashMap<>();

    VisitorChanges(Room room) {
        this.room = room;
        this.count = new Headcount(room.count());
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
        return visitor == null ? room.visitor(number) : visitor;
    }

    /** Returns how {@code buyer} stands, or null if they never joined. */
    RoomRow.@Nullable Visitor find(BuyerId buyer) {
        int number = joined.getOrDefault(buyer, room.number(buyer));
        return number < 0 ? null : find(number);
    }

    /** Returns who is inside with {@code pass}, or null if nobody is. */
    RoomRow.@Nullable Inside find(PassId pass) {
        Integer number = room.slots().number(pass);
        return number != null && find(number) instanceof RoomRow.Inside inside ? inside : null;
    }

    /** Whether the visitor with {@code number} was not called yet. */
    boolean isWaiting(int number) {
        RoomRow.Visitor visitor = changed.get(number);
        return visitor == null ? room.line().isWaiting(number) : visitor instanceof RoomRow.Waiting;
    }

    Headcount count() {
        return count;
    }

    /** Returns the rows to put. */
    Collection<RoomRow.Visitor> rows() {
        return changed.values();
    }

    /** Returns the numbers of those who wait for a second call, in the order in which they missed the first. */
    NavigableMap<Long, Integer> missed() {
        NavigableMap<Long, Integer> missed = room.slots().missed();
        if (changed.isEmpty()) {
            return missed;
        }
        NavigableMap<Long, Integer> now = new TreeMap<>(missed);
        now.values().removeAll(changed.keySet());
        for (RoomRow.Visitor visitor : changed.values()) {
            if (visitor instanceof RoomRow.Missed miss) {
                now.put(miss.miss(), miss.number());
            }
        }
        return now;
    }

    /** Returns the first {@code max} numbers of those who are called for the second time, smallest first. */
    List<Integer> calledAgain(int max) {
        NavigableSet<Integer> before = room.slots().calledAgain();
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
        int departed = room.line().departedBefore(to) - room.line().departedBefore(from);
        for (RoomRow.Visitor visitor : changed.values()) {
            int place = line.place(visitor.number());
            boolean departsNow = visitor instanceof RoomRow.Departed
                    && !(room.visitor(visitor.number()) instanceof RoomRow.Departed);
            if (departsNow && place >= from && place < to) {
                departed++;
            }
        }
        return to - from - departed;
    }
}
