package io.realticket.contracts.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All that a show's waiting room is decided by, besides its capacity and what visitors ask.
 *
 * @param version from 1, larger for every change; an older one is ignored
 * @param opensAt inclusive: nobody is called before it
 * @param closesAt exclusive: nobody is called, and nobody joins, at or after it
 * @param order who comes before whom; may not change once somebody has joined
 * @param times how long a visitor has for what
 * @param callsPerSecondMax most visitors called in one second, 1 to {@value #CALLS_PER_SECOND_BOUND}
 * @param challengedAt where a visitor has to show that a person is there
 * @param commitment SHA-256 of the draw's secret as 64 lower-case hexadecimal digits, published before the doors; null
 *     if nothing is drawn. May not change once somebody has joined
 */
public record RoomSettings(
        int version,
        Instant opensAt,
        Instant closesAt,
        LineOrder order,
        RoomTimes times,
        int callsPerSecondMax,
        ChallengedAt challengedAt,
        @Nullable String commitment) {
    /** Largest rate a room may have: what one show's partition has been seen to decide, several times over. */
    public static final int CALLS_PER_SECOND_BOUND = 10_000;

    /** The rate of a room that asks for none: a capacity of some hundreds is full within seconds, and no wave hits the hall. */
    public static final int CALLS_PER_SECOND_DEFAULT = 200;

    /**
     * How long a room keeps its visitors once it has closed, or was changed last if that was later: until the next day whoever
     * waited in vain finds out why, and an operator who closed too early may open it again.
     */
    public static final Duration KEPT_FOR = Duration.ofDays(1);

    private static final Pattern COMMITMENT = Pattern.compile("[0-9a-f]{64}");

    /** Checks that the parts fit each other. */
    public RoomSettings {
        if (version < 1) {
            throw new IllegalArgumentException("version is 1 or more, not " + version);
        }
        if (!closesAt.isAfter(opensAt)) {
            throw new IllegalArgumentException("closesAt " + closesAt + " is not after opensAt " + opensAt);
        }
        if (callsPerSecondMax < 1 || callsPerSecondMax > CALLS_PER_SECOND_BOUND) {
            throw new IllegalArgumentException(
                    "callsPerSecondMax is 1 to " + CALLS_PER_SECOND_BOUND + ", not " + callsPerSecondMax);
        }
        if ((order == LineOrder.DRAW) != (commitment != null)) {
            throw new IllegalArgumentException("commitment is there if and only if order is DRAW");
        }
        if (commitment != null && !COMMITMENT.matcher(commitment).matches()) {
            throw new IllegalArgumentException("commitment is 64 lower-case hexadecimal digits, not " + commitment);
        }
    }
}
