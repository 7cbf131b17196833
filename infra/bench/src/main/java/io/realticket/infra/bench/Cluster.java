package io.realticket.infra.bench;

import io.realticket.infra.bench.Lane.Kind;
import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.seatprojector.config.ProjectorProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;

/** The broker and the lanes' processes, started one after another and ended together. */
final class Cluster implements AutoCloseable {
    private static final Duration START_MAX = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Path folder;
    private final boolean profile;
    private final int port;
    private final String bootstrapServers;
    private final ChildJvm broker;
    private final List<ChildJvm> children = new ArrayList<>();
    private Recording recording = new Recording(List.of());

    private Cluster(Path folder, boolean profile, int port) throws IOException {
        this.folder = folder;
        this.profile = profile;
        this.port = port;
        this.bootstrapServers = "127.0.0.1:" + port;
        Path data = folder.resolve("broker").toAbsolutePath();
        broker = start(BrokerProcess.class, "broker", List.of(), List.of(data.toString(), Integer.toString(port)));
    }

    /** Starts the broker on an empty log. */
    static Cluster start(Path folder, boolean profile) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
        Cluster cluster = new Cluster(folder, profile, LoopbackPort.resolve(LoopbackPort.ANY));
        await(cluster.port, cluster.broker);
        return cluster;
    }

    /** Waits until {@code child} listens on a port. */
    static void await(int listening, ChildJvm child) {
        long deadline = System.nanoTime() + START_MAX.toNanos();
        while (LoopbackPort.isFree(listening)) {
            child.requireAlive();
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("nothing listens on " + listening + " within " + START_MAX);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    List<ChildJvm> children() {
        return List.copyOf(children);
    }

    /** Returns what the pass-throughs carry. */
    Recording recording() {
        return recording;
    }

    ChildJvm broker() {
        return broker;
    }

    /** Returns where everything of this cluster is kept. */
    Path folder() {
        return folder;
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    /** Starts a lane. The pass-throughs need a {@linkplain #record recording}. */
    LaneRun lane(Kind kind, CommandRecords commands) throws IOException {
        Lane lane = new Lane(kind);
        lane.create(bootstrapServers);
        ChildJvm carrier = kind == Kind.DECIDER ? decider() : passThrough(kind);
        return new LaneRun(bootstrapServers, lane, new Backlog.Processes(broker, carrier), commands);
    }

    /** Runs {@code load}, before which the decider has only opened a show, and keeps what it then writes. */
    void record(Lane decider, int commands, Runnable load) throws IOException {
        Compaction compaction = new Compaction(bootstrapServers, decider);
        compaction.stop();
        load.run();
        try (Recorder recorder = new Recorder(bootstrapServers, decider)) {
            recording = recorder.record(commands);
        }
        compaction.goOn();
        recording.write(recordingFile());
    }

    private ChildJvm decider() throws IOException {
        Path flight = folder.resolve("decider.jfr").toAbsolutePath();
        List<String> options = profile
                ? List.of("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + flight)
                : List.of();
        List<String> settings = List.of(
                "--realticket.kafka.bootstrap-servers=" + bootstrapServers,
                "--realticket.kafka.partitions=1",
                "--realticket.management.port=" + LoopbackPort.resolve(LoopbackPort.ANY),
                "--realticket.projector.state-dir=" + folder.resolve("streams").toAbsolutePath());
        return start(ProjectorProcess.class, "decider", options, settings);
    }

    private ChildJvm passThrough(Kind kind) throws IOException {
        ProjectorProperties defaults =
                new Binder(List.of()).bindOrCreate("realticket.projector", ProjectorProperties.class);
        List<String> arguments = List.of(
                kind.name(),
                bootstrapServers,
                recordingFile().toString(),
                defaults.commitInterval().toString());
        return start(PassThroughProcess.class, kind.name().toLowerCase(Locale.ROOT), List.of(), arguments);
    }

    /** Starts {@code main}, which ends with the others. */
    ChildJvm start(Class<?> main, String name, List<String> options, List<String> arguments) throws IOException {
        ChildJvm child = ChildJvm.start(folder.resolve(name + ".log"), main, options, arguments);
        children.add(child);
        return child;
    }

    private Path recordingFile() {
        return folder.resolve("recording").toAbsolutePath();
    }

    /** Deletes {@code folder} and all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Ends the processes, the broker last, and deletes its log and the database. */
    @Override
    public void close() throws IOException {
        children.reversed().forEach(ChildJvm::close);
        delete(folder.resolve("broker"));
        delete(folder.resolve("postgres"));
        Files.deleteIfExists(recordingFile());
    }
}
