package io.realticket.infra.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param pure rounds of the decider alone
 * @param rounds through Kafka, each with every lane in turn
 * @param phases at a fixed rate, in the order they are run
 * @param drained commands of the backlog
 */
record BenchPlan(Pure pure, int rounds, List<Phase> phases, int drained) {
    /** The rate at which every lane is warmed up after its first drain. */
    static final Phase WARM_UP = new Phase(2_000, Duration.ofSeconds(5));

    /**
     * Rounds of the decider alone.
     *
     * @param warmUp not counted
     * @param measured counted
     */
    record Pure(int warmUp, int measured) {}

    /**
     * Commands at a steady rate.
     *
     * @param rate commands a second
     * @param span how long
     */
    record Phase(int rate, Duration span) {
        int commands() {
            return Math.toIntExact(rate * span.toSeconds());
        }
    }

    /** Returns the plan of the published figures. */
    static BenchPlan full() {
        return new BenchPlan(
                new Pure(5, 10),
                3,
                List.of(
                        new Phase(500, Duration.ofSeconds(12)),
                        new Phase(2_000, Duration.ofSeconds(12)),
                        new Phase(10_000, Duration.ofSeconds(10))),
                200_000);
    }

    /** Returns the plan that only shows that everything works. */
    static BenchPlan quick() {
        return new BenchPlan(
                new Pure(3, 5),
                1,
                List.of(
                        new Phase(500, Duration.ofSeconds(4)),
                        new Phase(2_000, Duration.ofSeconds(4)),
                        new Phase(10_000, Duration.ofSeconds(4))),
                60_000);
    }

    /** Returns how many commands one lane gets in one round. */
    int commands() {
        return drained + phases.stream().mapToInt(Phase::commands).sum();
    }
}
