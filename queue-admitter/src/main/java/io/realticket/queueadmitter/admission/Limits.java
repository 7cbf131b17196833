package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.RoomSettings;
import java.time.Duration;

/**
 * How much one room, and one decision, may be of.
 *
 * @param joinedMax most who join in all
 * @param callsMax most called in one decision; the others are by the next command or tick
 * @param dueMax most deadlines that one decision does
 * @param keptFor how long a room keeps its visitors once it has closed, or an operator has changed it since
 * @param deletedMax most visitors whose rows one tick deletes
 */
record Limits(int joinedMax, int callsMax, int dueMax, Duration keptFor, int deletedMax) {
    /**
     * Four million fit into memory and into a draw; a thousand calls are one record of 100 kB; a thousand rows are deleted
     * within milliseconds, and those of a hundred thousand visitors within a minute.
     */
    static final Limits DEFAULT = new Limits(4_000_000, 1_000, 1_000, RoomSettings.KEPT_FOR, 1_000);
}
