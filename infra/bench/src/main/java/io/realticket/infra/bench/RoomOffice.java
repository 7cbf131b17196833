package io.realticket.infra.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The operator of command-api, who adds shows like one of the demo, each with a waiting room in which all gather. */
final class RoomOffice {
    /** What the operator logs in with. */
    static final String PASSWORD = "a benchmark's operator";

    private static final Duration OPEN_MAX = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpLine line;
    private final Guest operator;

    RoomOffice(HttpLine line) {
        this.line = line;
        operator = Guest.logIn(line, JSON.writeValueAsString(Map.of("loginId", "admin", "password", PASSWORD)));
    }

    /** Adds a show that opens in an hour and returns the path of its queue, once its waiting room answers. */
    String queueOfNewShow() {
        String program = get("/api/programs").path("items").path(0).path("id").asString();
        String like =
                get("/api/programs/" + program).path("shows").path(0).path("id").asString();
        ObjectNode show = (ObjectNode) get("/api/admin/shows/" + like);
        Instant opensAt = Instant.now().plus(Duration.ofHours(1));
        show.put("opensAt", opensAt.toString());
        show.put("closesAt", opensAt.plus(Duration.ofHours(3)).toString());
        show.put("startsAt", opensAt.plus(Duration.ofHours(4)).toString());
        show.put("reason", "a benchmark");
        show.remove(List.of("id", "version", "settingsVersion"));
        JsonNode added = write("POST", "/api/admin/shows", show.toString());
        String id = added.path("id").asString();
        Map<String, Object> room = Map.of(
                "order", "draw",
                "challengedAt", "never",
                "version", added.path("version").asInt(),
                "reason", "a benchmark");
        write("PUT", "/api/admin/shows/" + id + "/waiting-room", JSON.writeValueAsString(room));
        String queue = "/api/shows/" + id + "/queue";
        awaitRoom(queue);
        return queue;
    }

    // The room's opening goes through the outbox.
    private void awaitRoom(String queue) {
        long deadline = System.nanoTime() + OPEN_MAX.toNanos();
        while (line.ask(operator.request("GET", queue, "")).status() != 200) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(queue + " does not answer within " + OPEN_MAX);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private JsonNode get(String path) {
        return JSON.readTree(
                line.ask(operator.request("GET", path, "")).requireOk().body());
    }

    private JsonNode write(String method, String path, String body) {
        return JSON.readTree(
                line.ask(operator.request(method, path, body)).requireOk().body());
    }
}
