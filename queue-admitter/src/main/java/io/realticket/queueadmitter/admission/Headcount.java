package io.realticket.queueadmitter.admission;

import org.jspecify.annotations.Nullable;

/** How many visitors wait, are called and are inside. */
public final class Headcount {
    private int waiting;
    private int called;
    private int inside;

    /** Nobody. */
    Headcount() {}

    /** A copy. */
    Headcount(Headcount other) {
        waiting = other.waiting;
        called = other.called;
        inside = other.inside;
    }

    /** Counts a visitor elsewhere. */
    void moved(RoomRow.@Nullable Visitor before, RoomRow.Visitor after) {
        if (before != null) {
            count(before, -1);
        }
        count(after, 1);
    }

    private void count(RoomRow.Visitor visitor, int change) {
        switch (visitor) {
            case RoomRow.Waiting one -> waiting += change;
            case RoomRow.Missed one -> waiting += change;
            case RoomRow.Called one -> called += change;
            case RoomRow.Inside one -> inside += change;
            case RoomRow.Departed one -> {
                // Is nowhere.
            }
        }
    }

    /** Returns how many wait, for the first call or the second. */
    public int waiting() {
        return waiting;
    }

    /** Returns how many were called and have not come yet. */
    public int called() {
        return called;
    }

    /** Returns how many are inside. */
    public int inside() {
        return inside;
    }

    /** Returns how many slots are taken. */
    public int slots() {
        return called + inside;
    }
}
