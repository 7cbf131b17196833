package io.realticket.sseedge.jwks;

import io.realticket.contracts.pass.PassKeys;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches a key set once. Not thread-safe; closed by its owner. */
final class KeyFetch implements AutoCloseable {
    private static final int BYTES_MAX = 65_536;
    private static final int OK = 200;

    private final HttpClient client;
    private final HttpRequest request;
    private final Duration within;

    /** @param within how long all of it may take, from the connection to the last byte */
    KeyFetch(URI url, Duration within) {
        this.within = within;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(within)
                .build();
        this.request = HttpRequest.newBuilder(url)
                .timeout(within)
                .header("Accept", "application/jwk-set+json, application/json")
                .build();
    }

    /** Returns the keys that are there now. */
    PassKeys fetch() throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), BYTES_MAX));
        try {
            HttpResponse<String> response = answer.get(within.toNanos(), TimeUnit.NANOSECONDS);
            if (response.statusCode() != OK) {
                throw new IOException("status " + response.statusCode());
            }
            return PassKeys.ofJwks(response.body());
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("no whole answer within " + within, e);
        } catch (IllegalArgumentException e) {
            throw new IOException("what came is no key set", e);
        } finally {
            answer.cancel(true);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
