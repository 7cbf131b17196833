package io.realticket.contracts.queue;

import java.time.Duration;

/**
 * How long a visitor has for what.
 *
 * @param claim from being called to going in, {@value #CLAIM_SECONDS_MIN} s to {@value #CLAIM_SECONDS_MAX} s
 * @param shopping from going in to the end of the pass, {@value #SHOPPING_SECONDS_MIN} s to {@value #SHOPPING_SECONDS_MAX} s
 * @param grace how long one who is inside may be out of sight, {@value #GRACE_SECONDS_MIN} s to
 *     {@value #GRACE_SECONDS_MAX} s
 */
public record RoomTimes(Duration claim, Duration shopping, Duration grace) {
    /** Least time to claim: a page that is told within 1.5 s needs a moment for the challenge. */
    public static final int CLAIM_SECONDS_MIN = 2;
    /** Most: a slot that nobody uses for longer is lost to those who wait. */
    public static final int CLAIM_SECONDS_MAX = 600;
    /** Least time to shop. */
    public static final int SHOPPING_SECONDS_MIN = 5;
    /** Most time to shop: two hours. */
    public static final int SHOPPING_SECONDS_MAX = 7_200;
    /** Least grace: an edge says all it sees every five seconds, and one such word may be lost. */
    public static final int GRACE_SECONDS_MIN = 10;
    /** Most grace. */
    public static final int GRACE_SECONDS_MAX = 600;

    // What was the least before. Records from then are read as if they asked for the least there is now.
    private static final int GRACE_SECONDS_ONCE_MIN = 2;

    /** Half a minute to claim, ten minutes to shop, half a minute out of sight. */
    public static final RoomTimes DEFAULT =
            new RoomTimes(Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofSeconds(30));

    /** Checks the bounds. A grace from before it had to outlast two digests is made as long. */
    public RoomTimes {
        check("claim", claim, CLAIM_SECONDS_MIN, CLAIM_SECONDS_MAX);
        check("shopping", shopping, SHOPPING_SECONDS_MIN, SHOPPING_SECONDS_MAX);
        check("grace", grace, GRACE_SECONDS_ONCE_MIN, GRACE_SECONDS_MAX);
        Duration least = Duration.ofSeconds(GRACE_SECONDS_MIN);
        grace = grace.compareTo(least) < 0 ? least : grace;
    }

    private static void check(String name, Duration span, int secondsMin, int secondsMax) {
        if (span.compareTo(Duration.ofSeconds(secondsMin)) < 0 || span.compareTo(Duration.ofSeconds(secondsMax)) > 0) {
            throw new IllegalArgumentException(name + " is " + secondsMin + " s to " + secondsMax + " s, not " + span);
        }
    }
}
