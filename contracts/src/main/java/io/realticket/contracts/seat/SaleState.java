package io.realticket.contracts.seat;

/** How a show's sale stands, besides its opening and closing times. */
public enum SaleState {
    /** On sale from its opening to its closing time. */
    OPEN,
    /** Ended by an operator. */
    CLOSED,
    /** Stopped by the platform after a fault, until an operator resumes it. */
    SUSPENDED
}
