package io.realticket.infra.systemtests;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page that watches the seats of some sections, and remembers its whole map at every cursor. Thread-safe. */
final class Subscriber implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final SeatMap map = new SeatMap();
    private final List<Sight> sights = new ArrayList<>();
    private final CompletableFuture<Void> reading;
    private String cursor = "";

    /**
     * What the page showed once.
     *
     * @param offset in {@code seat-state} up to which it was true, exclusive of nothing: the last record applied
     * @param taken the seats of its sections that were not free
     */
    record Sight(long offset, Map<String, String> taken) {}

    /** Opens the stream of {@code sections}, a comma-separated list. */
    Subscriber(URI edge, String show, String sections) {
        URI stream = edge.resolve("/api/stream/shows/" + show + "/seats?sections=" + sections);
        HttpRequest request = HttpRequest.newBuilder(stream)
                .header("Accept", "text/event-stream")
                .build();
        reading = client.sendAsync(request, HttpResponse.BodyHandlers.ofLines()).thenAccept(response -> {
            if (response.statusCode() != 200) {
                throw new AssertionError("no stream: " + response.statusCode());
            }
            read(response.body());
        });
    }

    private void read(Stream<String> lines) {
        Map<String, String> frame = new HashMap<>();
        lines.forEach(line -> {
            if (line.isEmpty()) {
                apply(frame);
                frame.clear();
            } else if (!line.startsWith(":")) {
                String[] field = line.split(": ?", 2);
                frame.put(field[0], field[1]);
            }
        });
    }

    private synchronized void apply(Map<String, String> frame) {
        String event = frame.getOrDefault("event", "");
        JsonNode data = JSON.readTree(frame.getOrDefault("data", "null"));
        switch (event) {
            case "snapshot" -> map.snapshot(data);
            case "delta" -> map.delta(data);
            default -> {
                return;
            }
        }
        cursor = frame.getOrDefault("id", "");
        sights.add(new Sight(Long.parseLong(cursor.substring(cursor.indexOf('.') + 1)), map.taken()));
    }

    /** Returns what the page showed at each cursor so far. */
    synchronized List<Sight> sights() {
        return List.copyOf(sights);
    }

    /** Returns what the page shows now. */
    synchronized Map<String, String> now() {
        return map.taken();
    }

    /** Whether the stream has broken. */
    boolean isBroken() {
        return reading.isDone();
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
