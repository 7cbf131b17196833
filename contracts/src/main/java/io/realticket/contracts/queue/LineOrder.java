package io.realticket.contracts.queue;

/** Who comes before whom in a show's line. */
public enum LineOrder {
    /** Those who gather before the opening are drawn; who comes later comes after them, in the order of arrival. */
    DRAW,
    /** First come, first served, before the opening as after it. */
    ARRIVAL
}
