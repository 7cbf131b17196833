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
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final long ASK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int OK = 200;

    private Readiness() {}

    /**
     * Returns when the service says that it is ready.
     *
     * @throws StartFailure if it does not in a minute
     */
    static void await(String service, int managementPort) {
        URI address = URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness");
        HttpRequest ask = HttpRequest.newBuilder(address).timeout(ANSWER).build();
        long deadlineNanos = System.nanoTime() + DEADLINE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(ask, HttpResponse.BodyHandlers.ofString());
            while (answer.statusCode() != OK) {
                if (System.nanoTime() - deadlineNanos > 0) {
                    throw new StartFailure(service + " started but is not ready; it says " + answer.body() + ".");
                }
                LockSupport.parkNanos(ASK_AGAIN_NANOS);
                answer = client.send(ask, HttpResponse.BodyHandlers.ofString());
            }
        } catch (IOException e) {
            throw new StartFailure(service + " started but does not answer at " + address + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("It was interrupted while " + service + " started.", e);
        }
    }
}
