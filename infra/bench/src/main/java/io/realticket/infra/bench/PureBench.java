package io.realticket.infra.bench;

import com.sun.management.ThreadMXBean;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.infra.bench.BenchPlan.Pure;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Measures decisions without Kafka and JSON: decide, rows, and the rows put, on one thread, each round in a new book. */
final class PureBench {
    private PureBench() {}

    /**
     * What was measured.
     *
     * @param perSecond decisions
     * @param bytesEach allocated by a decision and its rows
     */
    record Result(Spread perSecond, Spread bytesEach) {}

    static Result measure(SaleScript script, Pure plan) {
        List<Double> perSecond = new ArrayList<>();
        List<Double> bytesEach = new ArrayList<>();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int round = -plan.warmUp(); round < plan.measured(); round++) {
            BookRun run = new BookRun(SaleScript.SHOW);
            long bytes = threads.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            long versions = 0;
            for (SeatCommand command : script.commands()) {
                versions += run.decide(command).reply().version();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            bytes = threads.getCurrentThreadAllocatedBytes() - bytes;
            requireDecided(versions);
            if (round >= 0) {
                perSecond.add(script.commands().size() / seconds);
                bytesEach.add((double) bytes / script.commands().size());
            }
        }
        return new Result(Spread.of(perSecond), Spread.of(bytesEach));
    }

    // Keeps the compiler from leaving out what nobody reads.
    private static void requireDecided(long versions) {
        if (versions == 0) {
            throw new IllegalStateException("nothing was decided");
        }
    }
}
