package io.realticket.infra.systemtests;

import io.realticket.infra.testkit.Eventually;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A page that is open: a stream that is read until it is closed. */
final class Presence implements AutoCloseable {
    private static final Duration OPEN_MAX = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final InputStream stream;
    private final Thread reader;

    Presence(URI uri, String pass) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Accept", "text/event-stream")
                .header("Pass", pass)
                .build();
        // The edge may not have heard of the show, or of the keys, yet.
        HttpResponse<InputStream> response =
                Eventually.patience(OPEN_MAX).until(() -> open(request), answer -> answer.statusCode() == 200);
        stream = response.body();
        reader = Thread.ofVirtual().start(this::read);
    }

    private HttpResponse<InputStream> open(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            response.body().close();
        }
        return response;
    }

    private void read() {
        try (InputStream open = stream) {
            open.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The stream has ended, by whoever's will.
        }
    }

    /** Whether the stream has ended. */
    boolean isOver() {
        return !reader.isAlive();
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
