package io.realticket.contracts.seat;

/** Who may ask for seats of a show. */
public enum Admission {
    /** Everyone: the show has no waiting room. */
    NONE
}
