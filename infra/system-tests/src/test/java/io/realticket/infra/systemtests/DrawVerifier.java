package io.realticket.infra.systemtests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program with which anybody may draw a line again. */
final class DrawVerifier {
    private static final Path PROGRAM = Path.of("..", "ops", "VerifyDraw.java");
    private static final int MINUTES_MAX = 1;

    private DrawVerifier() {}

    /** Returns what it says of a show whose events are {@code lines}; fails if it finds the draw untrue. */
    static String verify(Path folder, List<String> lines) throws IOException, InterruptedException {
        Path events = folder.resolve("events.jsonl");
        Path said = folder.resolve("verdict.txt");
        Files.write(events, lines);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        PROGRAM.toString(),
                        events.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES_MAX, TimeUnit.MINUTES);
        process.destroyForcibly();
        String verdict = Files.readString(said, StandardCharsets.UTF_8);
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError("not verified: " + verdict);
        }
        return verdict;
    }
}
