package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.PassId;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Those of whom more is known than a line tells: who missed a call, is called, inside, or had a pass until a moment ago;
 * and what is found by their deadlines, passes and edges.
 */
final class Slots {
    private final Map<Integer, RoomRow.Visitor> byNumber = new HashMap<>();
    private final Map<PassId, Integer> byPass = new HashMap<>();
    private final Map<Integer, NavigableSet<Integer>> byEdge = new HashMap<>();
    private final MissedCalls missed = new MissedCalls();
    private final NavigableSet<Integer> calledAgain = new TreeSet<>();
    private final Deadlines claims = new Deadlines();
    private final Deadlines absences = new Deadlines();
    private final Deadlines passes = new Deadlines();
    private final Deadlines ended = new Deadlines();

    /** Returns the row of {@code number}, or null if it is in the line. */
    RoomRow.@Nullable Visitor row(int number) {
        return byNumber.get(number);
    }

    /** Learns how a visitor stands. */
    void put(RoomRow.Visitor visitor) {
        int number = visitor.number();
        RoomRow.Visitor before = byNumber.remove(number);
        if (before != null) {
            unindex(before);
        }
        switch (visitor) {
            case RoomRow.Waiting waiting -> {
                return;
            }
            case RoomRow.Missed miss -> missed.add(miss);
            case RoomRow.Called called -> {
                claims.add(called.claimBy(), number);
                if (called.again()) {
                    calledAgain.add(number);
                }
            }
            case RoomRow.Inside inside -> index(inside);
            case RoomRow.Departed departed -> {
                if (departed.ended() == null) {
                    return;
                }
                ended.add(departed.ended().forgetAt(), number);
            }
        }
        byNumber.put(number, visitor);
    }

    private void index(RoomRow.Inside inside) {
        int number = inside.number();
        passes.add(inside.shopUntil(), number);
        byPass.put(inside.passId(), number);
        if (inside.absentUntil() != null) {
            absences.add(inside.absentUntil(), number);
        }
        inside.edges()
                .forEach(edge ->
                        byEdge.computeIfAbsent(edge, none -> new TreeSet<>()).add(number));
    }

    private void unindex(RoomRow.Visitor before) {
        int number = before.number();
        switch (before) {
            case RoomRow.Waiting waiting -> {
                // Is in the line alone.
            }
            case RoomRow.Missed miss -> missed.remove(miss);
            case RoomRow.Called called -> {
                claims.remove(called.claimBy(), number);
                calledAgain.remove(number);
            }
            case RoomRow.Inside inside -> unindex(inside);
            case RoomRow.Departed departed -> {
                if (departed.ended() != null) {
                    ended.remove(departed.ended().forgetAt(), number);
                }
            }
        }
    }

    private void unindex(RoomRow.Inside inside) {
        int number = inside.number();
        passes.remove(inside.shopUntil(), number);
        byPass.remove(inside.passId());
        if (inside.absentUntil() != null) {
            absences.remove(inside.absentUntil(), number);
        }
        for (int edge : inside.edges()) {
            byEdge.computeIfPresent(edge, (same, numbers) -> {
                numbers.remove(number);
                return numbers.isEmpty() ? null : numbers;
            });
        }
    }

    /** Returns the number of who is inside with {@code pass}, or null. */
    @Nullable
    Integer number(PassId pass) {
        return byPass.get(pass);
    }

    /** Returns the numbers of those whom {@code edge} sees, smallest first. */
    NavigableSet<Integer> seenBy(int edge) {
        return byEdge.getOrDefault(edge, Collections.emptyNavigableSet());
    }

    /** Returns who waits for a second call. */
    MissedCalls missed() {
        return missed;
    }

    /** Returns the numbers of those who are called for the second time, smallest first. */
    NavigableSet<Integer> calledAgain() {
        return calledAgain;
    }

    Deadlines claims() {
        return claims;
    }

    Deadlines absences() {
        return absences;
    }

    Deadlines passes() {
        return passes;
    }

    /** Returns when passes that ended need not be told of any more. */
    Deadlines ended() {
        return ended;
    }

    /** Returns when the first of them need not be, or {@link Instant#MAX}. */
    Instant forgetAt() {
        return ended.soonest();
    }
}
