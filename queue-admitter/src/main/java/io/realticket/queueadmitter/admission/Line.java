package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.queue.LineDraw;
import org.jspecify.annotations.Nullable;

/** All who ever joined a room: who they are, where they stand, and how many of them departed. */
final class Line {
    private final VisitorTable table = new VisitorTable();
    private final BuyerIndex byBuyer = new BuyerIndex(table);
    private final PlaceCounts departed = new PlaceCounts();
    private LineDraw draw = LineDraw.NONE;
    private int size;

    /**
     * Learns how a visitor stands.
     *
     * @param before how they stood; null if they just joined
     */
    void put(RoomRow.@Nullable Visitor before, RoomRow.Visitor visitor) {
        int number = visitor.number();
        table.put(visitor);
        size = Math.max(size, number + 1);
        if (before == null) {
            byBuyer.add(number);
            departed.ensure(draw.place(number));
        }
        if (visitor instanceof RoomRow.Departed && !(before instanceof RoomRow.Departed)) {
            departed.add(draw.place(number));
        }
    }

    /**
     * Learns the order of those who are drawn.
     *
     * @param crowd to ask who has departed
     */
    void put(LineDraw next, Crowd crowd) {
        draw = next;
        departed.clear();
        for (int number = 0; number < size; number++) {
            int place = draw.place(number);
            departed.ensure(place);
            if (crowd.row(number) instanceof RoomRow.Departed) {
                departed.add(place);
            }
        }
    }

    /** Returns the latest number under which {@code buyer} joined, or -1. */
    int number(BuyerId buyer) {
        return byBuyer.find(
                buyer.value().getMostSignificantBits(), buyer.value().getLeastSignificantBits());
    }

    /** Returns the row of who waits or is long gone, or null if {@code number} stands elsewhere. */
    RoomRow.@Nullable Visitor row(int number) {
        return table.row(number);
    }

    boolean isWaiting(int number) {
        return table.isWaiting(number);
    }

    /** Returns how many of those before {@code place} have departed. */
    int departedBefore(int place) {
        return departed.before(place);
    }

    /** Returns one more than the largest number. */
    int size() {
        return size;
    }

    /** Returns what its arrays take, but for the draw's. */
    long bytes() {
        return table.bytes() + byBuyer.bytes() + departed.bytes();
    }
}
