package io.realticket.sseedge.config;

import io.realticket.sseedge.tail.StateTail;
import io.realticket.sseedge.view.RoomViews;
import io.realticket.sseedge.view.ShowViews;

/** The readings of both states, which begin together. */
record Tails(StateTail<ShowViews> seats, StateTail<RoomViews> rooms) implements AutoCloseable {
    /** Begins to read. */
    void start() {
        seats.start();
        rooms.start();
    }

    @Override
    public void close() {
        rooms.close();
        seats.close();
    }
}
