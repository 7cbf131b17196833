package io.realticket.infra.bench;

import io.realticket.contracts.queue.RoomSettings;
import java.util.List;
import java.util.Locale;
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
            table.row(name + ": most claims in one second", Spread.of(waves, ClaimWave::peak), 0);
            table.row(name + ": s in which 95 % of them come", Spread.of(waves, ClaimWave::widthSeconds), 1);
            table.row(name + ": % granted", Spread.of(waves, wave -> 100 * wave.inside()), 1);
        }
    }
}
