package io.realticket.contracts.seat;

/** How a seat stands. The order is the two-bit code on the stream to the browser. */
public enum SeatStatus {
    /** Nobody has it. */
    FREE,
    /** A buyer has it until a deadline. */
    HELD,
    /** It is booked. */
    SOLD,
    /** The organiser keeps it. */
    BLOCKED
}
