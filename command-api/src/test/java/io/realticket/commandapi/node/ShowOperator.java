package io.realticket.commandapi.node;

import io.realticket.commandapi.catalog.SmallHall;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an operator does to the show in the small hall, each time by the version that it has.
 *
 * @param browser of the operator
 */
record ShowOperator(Browser browser) {
    static final String SHOW = "/api/admin/shows/" + SmallHall.SHOW;

    /** Returns the show as it is now. */
    JsonNode show() {
        return browser.get(SHOW).json();
    }

    /** Has the show close at another time, and stay as it is otherwise. */
    Browser.Page close(Instant closesAt) {
        ObjectNode show = (ObjectNode) show();
        show.put("closesAt", closesAt.toString());
        show.put("reason", "a test");
        show.remove(List.of("id", "settingsVersion", "room"));
        return browser.put(SHOW, show.toString());
    }

    /** Gives the show a waiting room, or its room other rules. */
    Browser.Page openRoom(Map<String, Object> rules) {
        return put("/waiting-room", rules);
    }

    Browser.Page setCapacity(int capacity) {
        return put("/capacity", Map.of("capacity", capacity));
    }

    private Browser.Page put(String part, Map<String, Object> fields) {
        Map<String, Object> body = new HashMap<>(fields);
        body.put("version", show().path("version").asInt());
        body.put("reason", "a test");
        return browser.put(SHOW + part, Operators.body(body));
    }
}
