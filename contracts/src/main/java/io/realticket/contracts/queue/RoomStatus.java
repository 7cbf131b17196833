package io.realticket.contracts.queue;

/** What the line may expect. */
public enum RoomStatus {
    /** The doors are not open; whoever comes gathers. */
    GATHERING,
    /** The doors should be open, but the line is not drawn yet: its secret was not revealed. */
    UNDRAWN,
    /** Visitors are called. */
    CALLING,
    /** Nothing is free, so nobody is called; what is in baskets may come back. */
    SOLD_OUT,
    /** An operator stopped the calls. */
    PAUSED,
    /** A fault stopped them. */
    SUSPENDED,
    /** Nobody is let in any more. */
    CLOSED
}
