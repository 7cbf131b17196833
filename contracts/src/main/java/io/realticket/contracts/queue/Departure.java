package io.realticket.contracts.queue;

/** How a visit ended. */
public enum Departure {
    /** The visitor booked. */
    DONE,
    /** The visitor said so. */
    LEFT,
    /** The visitor, inside, was out of sight for longer than the grace. */
    GONE,
    /** The time to shop was over. */
    TIMED_OUT,
    /** The visitor was called twice and did not come. */
    MISSED
}
