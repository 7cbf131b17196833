package io.realticket.queueadmitter.admission;

/**
 * How much one room, and one decision, may be of.
 *
 * @param joinedMax most who join in all
 * @param callsMax most called in one decision; the others are by the next command or tick
 * @param dueMax most deadlines that one decision does
 */
record Limits(int joinedMax, int callsMax, int dueMax) {
    /** Four million fit into memory and into a draw; a thousand calls are one record of 100 kB. */
    static final Limits DEFAULT = new Limits(4_000_000, 1_000, 1_000);
}
