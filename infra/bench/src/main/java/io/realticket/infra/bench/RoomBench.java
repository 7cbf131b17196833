package io.realticket.infra.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;

/** What is measured of the waiting room, part by part, each with processes of its own. */
final class RoomBench {
    private final RoomPlan plan;

    RoomBench(RoomPlan plan) {
        this.plan = plan;
    }

    /** What can be measured by itself. */
    enum Part {
        JOINS("Joins, from topic to topic"),
        CROWD("A crowd that waits"),
        FRAMES("The line's frames at the edge"),
        REQUESTS("Joins by HTTP"),
        CLAIMS("Claims of those called at once, simulated");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        /** Returns what asks for it on the command line. */
        String option() {
            return "--" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Measures {@code parts} and returns their tables, in Markdown. */
    String run(Path folder, Collection<Part> parts) throws IOException {
        StringBuilder report = new StringBuilder(Machine.describe()).append(".\n");
        for (Part part : parts) {
            System.out.println("==> " + part.title);
            Instant started = Instant.now();
            Table table = new Table();
            measure(part, folder.resolve(part.name().toLowerCase(Locale.ROOT)), table);
            table.note(String.format(
                    Locale.ROOT,
                    "%s, %d s.",
                    started,
                    Duration.between(started, Instant.now()).toSeconds()));
            String section = "\n### " + part.title + "\n\n" + table.markdown();
            System.out.println(section);
            report.append(section);
        }
        return report.toString();
    }

    private void measure(Part part, Path folder, Table table) throws IOException {
        switch (part) {
            case JOINS -> new JoinBench(plan.joins()).measure(folder, table);
            case CROWD -> new CrowdBench(plan.crowd()).measure(folder, table);
            case FRAMES -> new FrameBench(plan.frames()).measure(folder, table);
            case REQUESTS -> new RequestBench(plan.requests()).measure(folder, table);
            case CLAIMS -> new ClaimBench(plan.claims()).measure(table);
        }
    }
}
