package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One sale by chance, decided by the real decider and by the naive show, checked after every step. */
final class Simulation {
    private static final int FULL_CHECK_STEPS = 100;

    private final Random random;
    private final Scenario scenario;
    private final Shell live;
    private final NaiveShow naive;
    private final Crowd crowd;
    private final Operator operator;
    private final EventAudit audit;
    private final PassAudit passAudit = new PassAudit();
    private final List<SimulationStep> steps = new ArrayList<>();
    private Instant clock = Sale.OPENS.minusSeconds(5);

    Simulation(long seed) {
        random = new Random(seed);
        scenario = Scenario.of(seed, random);
        live = new Shell(scenario.recall());
        audit = new EventAudit(scenario.recall());
        naive = new NaiveShow(scenario.recall());
        crowd = new Crowd(random, scenario, naive);
        operator = new Operator(random, scenario.sale());
    }

    Scenario scenario() {
        return scenario;
    }

    List<SimulationStep> steps() {
        return steps;
    }

    Shell live() {
        return live;
    }

    void run() {
        for (int step = 0; step < scenario.steps(); step++) {
            Instant appendedAt = tick(step);
            take(command(step, appendedAt), appendedAt);
            if (step % FULL_CHECK_STEPS == 0) {
                checkAll();
            }
        }
        checkAll();
    }

    // Mostly a little later, sometimes much or to the very edge of something, and sometimes the log's clock steps back.
    private Instant tick(int step) {
        if (scenario.isRush(step)) {
            clock = clock.isBefore(Sale.OPENS) && step > 0 ? Sale.OPENS : clock;
            return clock;
        }
        if (scenario.isRushOver(step)) {
            clock = clock.plus(scenario.sale().rules().holdDuration());
            return clock;
        }
        clock = clock.plusMillis(random.nextInt(120));
        if (crowd.chance(0.01)) {
            clock = clock.plusSeconds(random.nextInt(40));
        } else if (crowd.chance(0.02)) {
            Instant edge = operator.edge(naive, clock).plusMillis(random.nextInt(3) - 1L);
            clock = edge.isAfter(clock) ? edge : clock;
            return clock;
        }
        return crowd.chance(0.03) ? clock.minusMillis(random.nextInt(20_000)) : clock;
    }

    private SeatCommand command(int step, Instant appendedAt) {
        if (step == 0 && crowd.chance(0.9)) {
            return operator.open();
        } else if (scenario.isRush(step)) {
            return crowd.holdMuch(step, appendedAt);
        } else if ((naive.isSuspended() && crowd.chance(0.1)) || crowd.chance(0.001)) {
            return operator.resume();
        } else if (crowd.chance(naive.isPaused() ? 0.1 : 0.002)) {
            return operator.pauseOrGoOn();
        } else if (crowd.chance(0.0015)) {
            return operator.clear();
        } else if (step > scenario.steps() * 9 / 10 && crowd.chance(0.005)) {
            return operator.close();
        } else if (crowd.chance(operator.isOver(appendedAt) ? 0.1 : 0.01)) {
            return naive.settings() == null ? operator.open() : operator.change(appendedAt);
        } else if (crowd.chance(0.12) && !steps.isEmpty()) {
            int back = Math.min(steps.size(), crowd.chance(0.9) ? 40 : 2_000);
            SeatCommand first =
                    steps.get(steps.size() - 1 - random.nextInt(back)).command();
            return crowd.again(first, appendedAt);
        }
        return crowd.ask(appendedAt);
    }

    private void take(SeatCommand command, Instant appendedAt) {
        boolean failing = crowd.chance(0.001);
        Decision decision = failing ? live.takeFailing(command, appendedAt) : live.take(command, appendedAt);
        SimulationStep step = new SimulationStep(live.offset(), command, appendedAt, failing, decision);
        steps.add(step);
        Decision expected = failing
                ? naive.fail(command, appendedAt, live.offset(), "a bug")
                : naive.take(command, appendedAt, live.offset());
        assertThat(decision.events()).as("events of %s", command).isEqualTo(expected.events());
        assertThat(decision.reply()).as("reply to %s", command).isEqualTo(expected.reply());
        assertThat(decision.asked()).as("what it is remembered by").isEqualTo(expected.asked());
        for (SeatEvent event : decision.events()) {
            audit.read(event);
            passAudit.read(event);
        }
        passAudit.check();
        for (SeatEvent event : decision.events()) {
            SimulationStep.seats(event).forEach(this::check);
        }
    }

    private void check(SeatId seat) {
        audit.check(live.book(), seat);
        BookAudit.checkSeat(live.book(), naive.seats(), seat);
    }

    private void checkAll() {
        naive.seats().all().forEach(this::check);
        BookAudit.checkIndexes(live.book(), scenario.buyers());
        MemoryAudit.check(live);
    }

    /** Returns the last steps in words. */
    String lastSteps() {
        StringBuilder text = new StringBuilder();
        for (SimulationStep step : steps.subList(Math.max(0, steps.size() - 12), steps.size())) {
            Duration since = Duration.between(Sale.OPENS, step.appendedAt());
            text.append("\n  @%d %s %s\n      → %s%n".formatted(step.offset(), since, step.command(), step.decision()));
        }
        return text.toString();
    }
}
