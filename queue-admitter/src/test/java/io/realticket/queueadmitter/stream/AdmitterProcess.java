package io.realticket.queueadmitter.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A stream in another JVM, to be killed as a crash or the kernel would. */
final class AdmitterProcess implements AutoCloseable {
    private static final String READY = "ready";

    private final Process process;

    private AdmitterProcess(Process process) {
        this.process = process;
    }

    /** Starts the other JVM and returns when its stream runs. */
    static AdmitterProcess start(Cluster cluster) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AdmitterProcess.class.getName(),
                        cluster.bootstrapServers())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(READY)) {
                return new AdmitterProcess(process);
            }
        }
        throw new IllegalStateException("the other JVM ended before its stream ran");
    }

    /** Ends the other JVM at once. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Runs in the other JVM. */
    static void main(String[] args) throws InterruptedException {
        QueueStream stream = Cluster.start(new Cluster(args[0]).settings());
        System.out.println(READY);
        Thread.currentThread().join();
        stream.close();
    }
}
