package io.realticket.infra.bench;

import io.realticket.contracts.queue.RoomSettings;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/** What a challenge does to the wave of those who are called at once and go in. */
final class ClaimBench {
    private final RoomPlan.Claims plan;

    ClaimBench(RoomPlan.Claims plan) {
        this.plan = plan;
    }

    void measure(Table table) {
        table.note(String.format(
                Locale.ROOT,
                "%d visitors, %d crowds of seeds 1 to %d; virtual time, decided by the real decider.",
                plan.called(),
                plan.crowds(),
                plan.crowds()));
        rows(table, RoomSettings.CALLS_PER_SECOND_BOUND);
        rows(table, RoomSettings.CALLS_PER_SECOND_DEFAULT);
    }

    private void rows(Table table, int callsPerSecond) {
        for (boolean challenged : List.of(false, true)) {
            String name = "at most " + callsPerSecond + " calls/s, " + (challenged ? "a challenge" : "no challenge");
            List<ClaimWave> waves = LongStream.rangeClosed(1, plan.crowds())
                    .mapToObj(seed -> ClaimRun.of(plan.called(), callsPerSecond, new ClaimCrowd(seed, challenged)))
                    .toList();
            table.row(name + ": most claims in one second", spread(waves, ClaimWave::peak), 0);
            table.row(name + ": s in which 95 % of them come", spread(waves, ClaimWave::widthSeconds), 1);
            table.row(name + ": % granted", spread(waves, wave -> 100 * wave.inside()), 1);
        }
    }

    private static Spread spread(List<ClaimWave> waves, ToDoubleFunction<ClaimWave> figure) {
        return Spread.of(waves.stream().map(figure::applyAsDouble).toList());
    }
}
