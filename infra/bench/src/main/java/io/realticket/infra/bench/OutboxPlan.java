package io.realticket.infra.bench;

import io.realticket.infra.bench.BenchPlan.Phase;
import java.time.Duration;

/**
 * How much of the outbox is measured.
 *
 * @param warmUp not counted
 * @param measured counted, in each round
 */
record OutboxPlan(Phase warmUp, int rounds, Phase measured) {
    private static final int RATE = 200;

    /** Returns the plan of the published figures. */
    static OutboxPlan full() {
        return new OutboxPlan(new Phase(RATE, Duration.ofSeconds(30)), 3, new Phase(RATE, Duration.ofSeconds(20)));
    }

    /** Returns the plan that only shows that everything works. */
    static OutboxPlan quick() {
        return new OutboxPlan(new Phase(RATE, Duration.ofSeconds(10)), 1, new Phase(RATE, Duration.ofSeconds(5)));
    }
}
