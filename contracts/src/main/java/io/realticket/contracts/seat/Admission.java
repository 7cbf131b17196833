package io.realticket.contracts.seat;

/** Who may ask for seats of a show. */
public enum Admission {
    /** Everyone: the show has no waiting room, or its doors stand open. */
    NONE,
    /** Only those with a pass that has not ended and was not revoked. */
    WAITING_ROOM
}
