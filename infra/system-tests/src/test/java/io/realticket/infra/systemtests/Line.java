package io.realticket.infra.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A show of its own with a waiting room.
 *
 * @param show its id
 */
record Line(URI api, URI edge, String show) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * By what a line is made.
     *
     * @param claim seconds to claim
     * @param grace seconds out of sight
     */
    record Rules(String order, int capacity, int claim, int grace) {}

    /** Has the operator add a show like one of the demo, with a waiting room that calls from now on. */
    static Line open(Platform platform, Buyer operator, Rules rules) {
        return add(platform, operator, rules, Instant.now().minus(Duration.ofMinutes(1)));
    }

    /** Has the operator add such a show whose doors stay shut until {@link #openDoors}. */
    static Line gather(Platform platform, Buyer operator, Rules rules) {
        return add(platform, operator, rules, Instant.now().plus(Duration.ofHours(1)));
    }

    private static Line add(Platform platform, Buyer operator, Rules rules, Instant opensAt) {
        URI api = platform.api(0);
        String like = Hall.find(api, true).getFirst().show();
        ObjectNode show =
                (ObjectNode) operator.get(api, "/api/admin/shows/" + like).body();
        show.put("capacity", rules.capacity());
        show.put("opensAt", opensAt.toString());
        show.put("reason", "a test");
        show.remove(List.of("id", "version", "settingsVersion"));
        Answer added = operator.write("POST", api.resolve("/api/admin/shows"), show.toString(), key());
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        String id = added.body().path("id").asString();
        Map<String, Object> room = new HashMap<>(Map.of(
                "order", rules.order(),
                "claimSeconds", rules.claim(),
                "graceSeconds", rules.grace(),
                "challengedAt", "never",
                "version", added.body().path("version").asInt(),
                "reason", "a test"));
        Answer opened = operator.write(
                "PUT", api.resolve("/api/admin/shows/" + id + "/waiting-room"), JSON.writeValueAsString(room), key());
        assertThat(opened.status()).as("%s", opened).isEqualTo(200);
        return new Line(api, platform.edge(), id);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** Has the operator move the opening to this moment. */
    void openDoors(Buyer operator) {
        String path = "/api/admin/shows/" + show;
        ObjectNode now = (ObjectNode) operator.get(api, path).body();
        now.put("opensAt", Instant.now().toString());
        now.put("reason", "a test");
        now.remove(List.of("id", "settingsVersion"));
        Answer opened = operator.write("PUT", api.resolve(path), now.toString(), key());
        assertThat(opened.status()).as("%s", opened).isEqualTo(200);
    }

    /** Takes a place. */
    JsonNode join(Buyer buyer) {
        return visit(buyer, "POST");
    }

    /** Gives up the place or the slot. */
    JsonNode leave(Buyer buyer) {
        return visit(buyer, "DELETE");
    }

    private JsonNode visit(Buyer buyer, String method) {
        Answer answer = buyer.settled(api, key -> buyer.write(method, api.resolve(path("queue")), "", key));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.body();
    }

    /** Looks where the buyer stands. */
    JsonNode place(Buyer buyer) {
        Answer answer = buyer.settled(api, _ -> buyer.get(api, path("queue")));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.body();
    }

    /** Looks where the buyer stands, in one word. */
    String state(Buyer buyer) {
        return place(buyer).path("state").asString();
    }

    /** Goes in and returns the pass. */
    String claim(Buyer buyer) {
        Answer answer = buyer.settled(api, key -> buyer.write("POST", api.resolve(path("pass")), "{}", key));
        assertThat(answer.status()).as("%s", answer).isIn(200, 201);
        return answer.body().path("pass").asString();
    }

    /** Asks for two seats. */
    Answer hold(Buyer buyer) {
        return buyer.settled(api, _ -> buyer.holdBest(api, show, 2));
    }

    /** Watches the seats with {@code pass}, as a page that is inside does. */
    Presence watch(String pass) {
        return new Presence(edge.resolve("/api/stream/shows/" + show + "/seats?sections=A"), pass);
    }

    private String path(String what) {
        return "/api/shows/" + show + "/" + what;
    }
}
