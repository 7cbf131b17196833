package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.infra.testkit.SeedTest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Waiting rooms by chance. Every invariant holds after every step, a room restored decides as the one before, and the
 * whole can be replayed. {@code -Dsim.seed=N} runs seed N alone, {@code -Dsim.seeds=N} all from 1 to N.
 */
class SimulationTest {
    @SeedTest(200)
    void a_waiting_room_by_chance_breaks_no_rule_and_can_be_replayed(long seed) {
        Simulation simulation = new Simulation(seed);
        try {
            simulation.run();
            simulation.stage().replay(simulation.scenario().limits());
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + e + "\nlast steps:" + lastSteps(simulation), e);
        }
    }

    private static String lastSteps(Simulation simulation) {
        List<Stage.Step> steps = simulation.stage().steps();
        return steps.subList(Math.max(0, steps.size() - 12), steps.size()).stream()
                .map(step -> "\n  " + step)
                .collect(Collectors.joining());
    }

    @Test
    void the_simulation_meets_every_event_every_departure_and_every_refusal() {
        Set<QueueRefusal> refusals = EnumSet.noneOf(QueueRefusal.class);
        Set<String> happened = new HashSet<>();
        for (long seed = 1; seed <= 24; seed++) {
            Simulation simulation = new Simulation(seed);
            simulation.run();
            refusals.addAll(simulation.refusals());
            happened.addAll(simulation.happened());
        }

        assertThat(refusals).contains(QueueRefusal.values());
        assertThat(happened)
                .containsAll(Arrays.stream(QueueEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList())
                .containsAll(
                        Arrays.stream(Departure.values()).map(Departure::name).toList());
    }
}
