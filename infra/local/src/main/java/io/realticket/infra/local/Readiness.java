package io.realticket.infra.local;

import io.realticket.infra.embedded.StartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A service's own word for whether it is ready, asked over its management port as an operator would ask. */
final class Readiness {
    private static final Duration DEADLINE = Duration.ofMinutes(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final long ASK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int OK = 200;

    private Readiness() {}

    /**
     * Returns when the service says that it is ready.
     *
     * @throws StartFailure if it does not in two minutes
     */
    static void await(String service, int managementPort) {
        URI address = URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness");
        HttpRequest ask = HttpRequest.newBuilder(address).timeout(ANSWER).build();
        long deadlineNanos = System.nanoTime() + DEADLINE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isReady(client, ask)) {
                if (System.nanoTime() - deadlineNanos > 0) {
                    throw new StartFailure(service + " started but is not ready after " + DEADLINE.toSeconds()
                            + " s. The log has the details.");
                }
                LockSupport.parkNanos(ASK_AGAIN_NANOS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("It was interrupted while " + service + " started.", e);
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest ask) throws InterruptedException {
        try {
            return client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            // On a busy machine the first answer may take its time; whoever asks is patient.
            return false;
        }
    }
}
