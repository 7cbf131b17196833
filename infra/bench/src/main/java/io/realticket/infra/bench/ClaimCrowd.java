package io.realticket.infra.bench;

import java.time.Duration;
import java.util.Random;

/**
 * How people behave who are called, by a seed. Assumed, not observed: the line's frame comes once a second, the page's way
 * to the API and back takes some 50 ms, and without a challenge the page goes in by itself. A challenge is read and typed in
 * ten seconds on average, the order of what Bursztein et al. measured for images (How Good are Humans at Solving
 * CAPTCHAs?, IEEE S&P 2010), log-normally; some get it wrong and have to solve another.
 */
final class ClaimCrowd {
    private static final double NETWORK_MEDIAN_MILLIS = 50;
    private static final double NETWORK_SIGMA = 0.5;
    private static final double SOLVING_MEDIAN_MILLIS = 8_800;
    private static final double SOLVING_SIGMA = 0.5;
    private static final double WRONG = 0.15;
    private static final long FRAME_MILLIS = Duration.ofSeconds(1).toMillis();

    private final Random random;
    private final boolean challenged;
    private final long phaseMillis;

    ClaimCrowd(long seed, boolean challenged) {
        this.random = new Random(seed);
        this.challenged = challenged;
        this.phaseMillis = random.nextLong(FRAME_MILLIS);
    }

    /** Returns when one who was called at {@code calledMillis} claims, in milliseconds of the same clock. */
    long claimMillis(long calledMillis) {
        long frames = Math.ceilDiv(calledMillis - phaseMillis, FRAME_MILLIS);
        double millis = phaseMillis + frames * FRAME_MILLIS + logNormal(NETWORK_MEDIAN_MILLIS, NETWORK_SIGMA);
        if (!challenged) {
            return Math.round(millis);
        }
        do {
            millis += logNormal(SOLVING_MEDIAN_MILLIS, SOLVING_SIGMA);
        } while (random.nextDouble() < WRONG);
        return Math.round(millis);
    }

    private double logNormal(double median, double sigma) {
        return median * Math.exp(sigma * random.nextGaussian());
    }
}
