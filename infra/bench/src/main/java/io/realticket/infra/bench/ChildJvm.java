package io.realticket.infra.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of the benchmark, all with the same heap and collector. Its output is kept in a file. */
final class ChildJvm implements AutoCloseable {
    private static final List<String> OPTIONS = List.of(
            "-Xms1g",
            "-Xmx2g",
            "-XX:+UseG1GC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");
    private static final Duration STOP_MAX = Duration.ofSeconds(20);

    private final String name;
    private final Path log;
    private final Process process;
    private final long startedNanos = System.nanoTime();
    private Duration lastCpu = Duration.ZERO;

    private ChildJvm(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts {@code main}.
     *
     * @param log where its output goes
     * @param options for the JVM besides the common ones
     */
    static ChildJvm start(Path log, Class<?> main, List<String> options, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ChildJvm(main.getSimpleName(), log, process);
    }

    /** Returns the processor time it has used so far, or when it was last asked if it has ended since. */
    Duration cpu() {
        lastCpu = process.info().totalCpuDuration().orElse(lastCpu);
        return lastCpu;
    }

    /** Returns when it was started, by {@link System#nanoTime}. */
    long startedNanos() {
        return startedNanos;
    }

    void requireAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " ended with " + process.exitValue() + ", see " + log);
        }
    }

    /** Returns what it has written, once it has ended by itself. */
    List<String> output() throws IOException {
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(name + " ended with " + code + ", see " + log);
            }
            return Files.readAllLines(log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + name, e);
        }
    }

    /** Kills it, with no time for anything, and returns when it is gone. */
    void kill() {
        cpu();
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
