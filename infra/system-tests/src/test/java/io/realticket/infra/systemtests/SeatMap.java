package io.realticket.infra.systemtests;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How seats stand, by their text form; those that are free are left out. Folds the frames of the stream. */
final class SeatMap {
    private static final String[] STATUSES = {"FREE", "HELD", "SOLD", "BLOCKED"};

    private final Map<String, String> taken = new HashMap<>();

    /** Takes a snapshot: whatever was known of its sections is forgotten. */
    void snapshot(JsonNode data) {
        data.path("sections").properties().forEach(section -> {
            taken.keySet().removeIf(seat -> seat.startsWith(section.getKey() + "-"));
            int cells = section.getValue().path("cells").asInt();
            byte[] codes =
                    Base64.getDecoder().decode(section.getValue().path("seats").asString());
            for (int cell = 0; cell < cells; cell++) {
                put(section.getKey() + "-" + cell, (codes[cell >> 2] >> (2 * (cell & 3))) & 3);
            }
        });
    }

    /** Takes a delta: pairs of index and status. */
    void delta(JsonNode data) {
        data.properties().forEach(section -> {
            JsonNode pairs = section.getValue();
            for (int i = 0; i < pairs.size(); i += 2) {
                put(
                        section.getKey() + "-" + pairs.path(i).asInt(),
                        pairs.path(i + 1).asInt());
            }
        });
    }

    private void put(String seat, int code) {
        put(seat, STATUSES[code]);
    }

    /** Takes the new status of one seat. */
    void put(String seat, String status) {
        if (status.equals(STATUSES[0])) {
            taken.remove(seat);
        } else {
            taken.put(seat, status);
        }
    }

    /** Returns a copy of the seats that are not free. */
    Map<String, String> taken() {
        return new HashMap<>(taken);
    }
}
