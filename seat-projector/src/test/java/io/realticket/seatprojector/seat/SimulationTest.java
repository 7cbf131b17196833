package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.infra.testkit.SeedTest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Sales by chance. Every decision is what the naive rules say, every invariant holds after every step, and the whole can
 * be replayed. {@code -Dsim.seed=N} runs seed N alone.
 */
class SimulationTest {
    @SeedTest(200)
    void a_sale_by_chance_breaks_no_rule_and_replays_byte_by_byte(long seed) {
        Simulation simulation = new Simulation(seed);
        try {
            simulation.run();
            Replays replays = new Replays(simulation);
            replays.ofCommands(0, new Random(seed));
            replays.ofCommands(10, new Random(seed));
            replays.ofEvents();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + e + "\nlast steps:" + simulation.lastSteps(), e);
        }
    }

    @Test
    void the_simulation_meets_every_refusal_every_event_a_backlog_and_a_floor() {
        Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
        Set<String> events = new HashSet<>();
        int most = 0;
        int floors = 0;
        for (long seed = 1; seed <= 24; seed++) {
            Simulation simulation = new Simulation(seed);
            simulation.run();
            floors += simulation.live().book().passFloor().equals(BookRow.PassFloor.NONE) ? 0 : 1;
            for (SimulationStep step : simulation.steps()) {
                if (step.decision().reply() instanceof SeatReply.Refused refused) {
                    refusals.add(refused.reason());
                }
                step.decision()
                        .events()
                        .forEach(event -> events.add(event.getClass().getSimpleName()));
                most = Math.max(
                        most,
                        step.decision().events().stream()
                                .mapToInt(event -> SimulationStep.seats(event).size())
                                .sum());
            }
        }

        assertThat(refusals).containsExactlyInAnyOrderElementsOf(Arrays.asList(Refusal.values()));
        assertThat(events).hasSize(SeatEvent.class.getPermittedSubclasses().length);
        assertThat(most).isGreaterThanOrEqualTo(1_000);
        assertThat(floors)
                .as("simulations that revoke more passes than are remembered")
                .isPositive();
    }
}
