package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.LineDraw;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All who joined a room, however they stand. Changes by rows alone, in whatever order. */
final class Crowd {
    private final Line line = new Line();
    private final Slots slots = new Slots();
    private final Headcount count = new Headcount();

    /** Learns how a visitor stands. */
    void put(RoomRow.Visitor visitor) {
        RoomRow.Visitor before = row(visitor.number());
        count.moved(before, visitor);
        slots.put(visitor);
        line.put(before, visitor);
    }

    /** Learns the order of those who are drawn. */
    void put(LineDraw draw) {
        line.put(draw, this);
    }

    /** Returns how the visitor with {@code number} stands, or null if nobody has it. */
    RoomRow.@Nullable Visitor row(int number) {
        RoomRow.Visitor here = slots.row(number);
        return here == null ? line.row(number) : here;
    }

    Line line() {
        return line;
    }

    Slots slots() {
        return slots;
    }

    Headcount count() {
        return count;
    }

    /** Whether nobody has a slot, and no pass is told of any more. */
    boolean isAtRest() {
        return count.slots() == 0 && slots.forgetAt().equals(Instant.MAX);
    }
}
