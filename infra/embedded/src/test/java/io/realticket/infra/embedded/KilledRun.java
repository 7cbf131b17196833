package io.realticket.infra.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** Another JVM that starts a PostgreSQL and is then killed, leaving it behind. */
final class KilledRun implements AutoCloseable {
    private static final String READY = "ready";

    private final Process process;

    private KilledRun(Process process) {
        this.process = process;
    }

    /** Starts the other JVM and returns when its PostgreSQL has one row. */
    static KilledRun start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(READY)) {
                return new KilledRun(process);
            }
        }
        throw new IllegalStateException("the other JVM ended before its PostgreSQL was ready");
    }

    /** Ends the other JVM at once, as a crash would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Runs in the other JVM. */
    static void main(String[] args) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(new PostgresSettings(Path.of(args[0]), LoopbackPort.ANY));
        postgres.createDatabase("kept");
        EmbeddedPostgresIT.run(postgres, "CREATE TABLE word AS SELECT 'left behind' AS text");
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
