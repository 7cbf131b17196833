package io.realticket.infra.testkit;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ThrowingRunnable;

/** Waits for something that becomes true by itself. Asks often, so that a test takes no longer than it must. */
public final class Eventually {
    /** How long is long enough for anything on a loaded machine. */
    public static final Duration DEADLINE = Duration.ofSeconds(30);

    private static final Duration POLL = Duration.ofMillis(10);

    private Eventually() {}

    /** Returns when the assertion passes; fails with its last error after {@link #DEADLINE}. */
    public static void passes(ThrowingRunnable assertion) {
        patience(DEADLINE).untilAsserted(assertion);
    }

    /** Returns when the condition holds; fails after {@link #DEADLINE}. */
    public static void holds(Callable<Boolean> condition) {
        patience(DEADLINE).until(condition);
    }

    /** Returns a wait with another deadline, in Awaitility's own words. */
    public static ConditionFactory patience(Duration deadline) {
        return Awaitility.await().pollDelay(Duration.ZERO).pollInterval(POLL).atMost(deadline);
    }
}
