package io.realticket.commandapi.room;

import io.realticket.contracts.queue.ChallengedAt;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.queue.RoomTimes;

/**
 * How an operator wants a show's waiting room to be.
 *
 * @param order may not change once it was chosen, since people come by it
 * @param callsPerSecondMax 1 to {@value RoomSettings#CALLS_PER_SECOND_BOUND}
 */
public record RoomTerms(LineOrder order, RoomTimes times, int callsPerSecondMax, ChallengedAt challengedAt) {
    /** A drawn line, and a challenge for those who are called. */
    public static final RoomTerms DEFAULT =
            new RoomTerms(LineOrder.DRAW, RoomTimes.DEFAULT, RoomSettings.CALLS_PER_SECOND_DEFAULT, ChallengedAt.CLAIM);

    /** Returns the terms that {@code settings} were made of. */
    public static RoomTerms of(RoomSettings settings) {
        return new RoomTerms(settings.order(), settings.times(), settings.callsPerSecondMax(), settings.challengedAt());
    }
}
