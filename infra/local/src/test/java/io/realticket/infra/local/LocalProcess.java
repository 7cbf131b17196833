package io.realticket.infra.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The platform as a process of its own. */
final class LocalProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private LocalProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    /** Starts the program with arguments. */
    static LocalProcess start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                // As people run it, and not as tests do.
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                RealTicketLocalApplication.class.getName()));
        command.addAll(arguments);
        return new LocalProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Returns what it printed up to and with the first line that contains the text, or to its end. */
    List<String> readTo(String text) throws IOException {
        List<String> read = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read.add(line);
            if (line.contains(text)) {
                break;
            }
        }
        return read;
    }

    /** Tells it to end, as a terminal or a service manager would. */
    void terminate() {
        // Not process.destroy(): it would also close what the process says last.
        process.toHandle().destroy();
    }

    /** Waits for its end and returns its code. */
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
