package io.realticket.queueadmitter.admission;

import java.time.Instant;

/** The rows by which a room that is over lets its visitors go. */
public sealed interface EmptyingRow extends RoomRow {
    /**
     * How long the room keeps its visitors.
     *
     * @param until the first instant at which it need not any more
     */
    record Kept(Instant until) implements EmptyingRow, RoomRow.Part {}

    /**
     * The room has let everybody go, and nothing is drawn in it any more: whatever rows of that there are mean nothing.
     *
     * @param left how many rows of visitors, those of the smallest numbers, are still to be deleted
     */
    record Emptied(int left) implements EmptyingRow, RoomRow.Part {}

    /** The order of those who were drawn is deleted. */
    record NoDraw() implements EmptyingRow {}

    /** A visitor is deleted. */
    record NoVisitor(int number) implements EmptyingRow {}
}
