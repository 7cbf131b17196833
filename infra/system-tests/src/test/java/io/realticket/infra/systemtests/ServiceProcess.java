package io.realticket.infra.systemtests;

import io.realticket.infra.testkit.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service, started from its jar as a process of its own. Its output is kept under {@code target/system-tests}. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration START_MAX = Duration.ofMinutes(2);
    private static final Duration STOP_MAX = Duration.ofSeconds(20);

    private final String service;
    private final List<String> command;
    private final URI readiness;
    private final Path log;
    private Process process;

    private ServiceProcess(String service, List<String> command, URI readiness, Path log) throws IOException {
        this.service = service;
        this.command = command;
        this.readiness = readiness;
        this.log = log;
        this.process = launch();
    }

    /**
     * Starts a service without waiting until it is ready.
     *
     * @param name tells several of the same service apart
     * @param managementPort where it tells whether it is ready
     * @param settings its properties
     */
    static ServiceProcess start(String service, String name, int managementPort, Map<String, String> settings)
            throws IOException {
        List<String> arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
        List<String> command = ServiceImage.of(service, arguments).command(arguments);
        Path log = Files.createDirectories(Path.of("target", "system-tests")).resolve(name + ".log");
        Files.deleteIfExists(log);
        URI readiness = URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness");
        return new ServiceProcess(service, command, readiness, log);
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Returns when the service says that it is ready; fails at once if it has ended. */
    void awaitReady() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Eventually.patience(START_MAX).until(() -> {
                if (!process.isAlive()) {
                    throw new AssertionError(service + " ended with " + process.exitValue() + ", see " + log);
                }
                return isReady(client);
            });
        }
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends the process at once, as a lost machine would. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Starts it again with the same settings. */
    void restart() {
        try {
            process = launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(service + " did not end within " + STOP_MAX);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + service + " ended", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            awaitEnd();
        } catch (AssertionError e) {
            process.destroyForcibly();
            throw e;
        }
    }
}
