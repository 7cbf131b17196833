package io.realticket.infra.bench;

import io.realticket.infra.bench.BenchPlan.Phase;
import io.realticket.infra.bench.Lane.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The benchmark. This process is the load generator; broker, decider and both pass-throughs are processes of their own
 * that live through the whole run, so that all stay warm. Only one of them has commands at a time.
 */
final class Bench {
    private static final Path FOLDER = Path.of("target", "bench");

    private final BenchPlan plan;
    private final boolean profile;

    private Bench(BenchPlan plan, boolean profile) {
        this.plan = plan;
        this.profile = profile;
    }

    public static void main(String[] args) throws IOException {
        List<String> options = Arrays.asList(args);
        boolean quick = options.contains("--quick");
        String report;
        if (options.contains("--outbox")) {
            report = new OutboxBench(quick ? OutboxPlan.quick() : OutboxPlan.full()).run(FOLDER);
        } else if (options.contains("--room")) {
            report = new RoomBench(quick ? RoomPlan.quick() : RoomPlan.full()).run(FOLDER, parts(options));
        } else {
            report = new Bench(quick ? BenchPlan.quick() : BenchPlan.full(), options.contains("--profile")).run();
        }
        Path file = FOLDER.resolve("results.md");
        Files.writeString(file, report);
        System.out.println(report);
        System.out.println("Kept as " + file.toAbsolutePath());
    }

    private static List<RoomBench.Part> parts(List<String> options) {
        List<RoomBench.Part> all = List.of(RoomBench.Part.values());
        List<RoomBench.Part> named =
                all.stream().filter(part -> options.contains(part.option())).toList();
        return named.isEmpty() ? all : named;
    }

    private String run() throws IOException {
        Instant started = Instant.now();
        Quiet quiet = new Quiet();
        say("writing a script of " + plan.commands() + " commands");
        SaleScript script = SaleScript.write(plan.commands());
        say("deciding it without Kafka");
        PureBench.Result pure = PureBench.measure(script, plan.pure());
        CommandRecords commands = new CommandRecords(script);
        try (Cluster cluster = Cluster.start(FOLDER, profile)) {
            List<LaneRun> lanes = warmLanes(cluster, commands);
            cluster.children().forEach(quiet::ours);
            Map<Kind, LaneResult> results = measure(lanes);
            Duration took = Duration.between(started, Instant.now());
            Report.Run run = new Report.Run(started, took, quiet.describe(), cluster.recording());
            return new Report(plan, run, script, pure).of(results);
        }
    }

    private List<LaneRun> warmLanes(Cluster cluster, CommandRecords commands) throws IOException {
        List<LaneRun> lanes = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            say("warming up " + kind.label());
            LaneRun lane = cluster.lane(kind, commands);
            lane.begin();
            if (kind == Kind.DECIDER) {
                cluster.record(lane.lane(), plan.commands(), () -> lane.drain(plan.commands()));
            } else {
                lane.drain(plan.commands());
            }
            lane.begin();
            lane.steady(BenchPlan.WARM_UP);
            lanes.add(lane);
        }
        return lanes;
    }

    private Map<Kind, LaneResult> measure(List<LaneRun> lanes) {
        Map<Kind, LaneResult> results = new EnumMap<>(Kind.class);
        for (int round = 1; round <= plan.rounds(); round++) {
            for (LaneRun lane : lanes) {
                Kind kind = lane.lane().kind();
                say("round " + round + " of " + plan.rounds() + ": " + kind.label());
                LaneResult result = results.computeIfAbsent(kind, first -> new LaneResult());
                Duration others = idle(lanes, lane);
                long start = System.nanoTime();
                measure(lane, result);
                Duration idle = idle(lanes, lane).minus(others);
                result.addIdle((double) idle.toNanos() / (System.nanoTime() - start));
            }
        }
        return results;
    }

    private void measure(LaneRun lane, LaneResult result) {
        lane.begin();
        for (Phase phase : plan.phases()) {
            result.add(phase, lane.steady(phase));
        }
        result.add(lane.drain(plan.drained()));
    }

    private static Duration idle(List<LaneRun> lanes, LaneRun busy) {
        return lanes.stream()
                .filter(lane -> lane != busy)
                .map(lane -> lane.carrier().cpu())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static void say(String what) {
        System.out.println("==> " + what);
    }
}
