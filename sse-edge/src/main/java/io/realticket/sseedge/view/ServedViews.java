package io.realticket.sseedge.view;

/**
 * All that this edge serves. The two topics are read each for itself: one may be ahead of the other.
 *
 * @param seats of every show
 * @param rooms of the shows that have a waiting room
 */
public record ServedViews(Served<ShowViews> seats, Served<RoomViews> rooms) {
    /** Serves nothing yet. */
    public ServedViews() {
        this(new Served<>(), new Served<>());
    }
}
