package io.realticket.contracts.seat;

/** How a show's sale stands, besides its opening and closing times. */
public enum SaleState {
    /** On sale from its opening to its closing time. */
    OPEN,
    /** Paused by an operator: nobody gets seats until it is resumed, and what is held may be paid for. */
    PAUSED,
    /** Ended by an operator. */
    CLOSED,
    /** Stopped by the platform after a fault, until an operator resumes it. */
    SUSPENDED
}
