package io.realticket.infra.systemtests;

import io.realticket.infra.testkit.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code seat-state} said of one show, record by record, read as a stranger would read it. */
final class SeatHistory {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TreeMap<Long, Change> changes = new TreeMap<>();

    private record Change(String seat, String status) {}

    private SeatHistory() {}

    static SeatHistory of(Topics topics, String show) {
        SeatHistory history = new SeatHistory();
        for (ConsumerRecord<String, String> message : topics.read("seat-state")) {
            String[] key = message.key().split("/", -1);
            if (key[0].equals(show) && key.length == 3) {
                JsonNode state = JSON.readTree(message.value());
                history.changes.put(
                        message.offset(),
                        new Change(key[1] + "-" + key[2], state.path("status").asString()));
            }
        }
        return history;
    }

    /** Returns the seats that are not free after every record below {@code end}, of the sections in {@code sections}. */
    Map<String, String> takenBefore(long end, List<String> sections) {
        SeatMap map = new SeatMap();
        changes.headMap(end, false).values().forEach(change -> map.put(change.seat(), change.status()));
        return only(map.taken(), sections);
    }

    /** Returns the seats that are not free after all records. */
    Map<String, String> taken() {
        SeatMap map = new SeatMap();
        changes.values().forEach(change -> map.put(change.seat(), change.status()));
        return map.taken();
    }

    /** Returns what contradicts the history in {@code sights}, whose cursors must not run backwards. */
    List<String> contradictions(List<Subscriber.Sight> sights, List<String> sections) {
        List<String> found = new ArrayList<>();
        SeatMap map = new SeatMap();
        long reached = -1;
        for (Subscriber.Sight sight : sights) {
            if (sight.offset() < reached) {
                found.add("the cursor ran back from " + reached + " to " + sight.offset());
            }
            changes.subMap(reached, false, sight.offset(), true)
                    .values()
                    .forEach(change -> map.put(change.seat(), change.status()));
            reached = Math.max(reached, sight.offset());
            Map<String, String> expected = only(map.taken(), sections);
            if (!expected.equals(sight.taken())) {
                found.add("at " + sight.offset() + " the page showed " + difference(sight.taken(), expected));
            }
        }
        return found;
    }

    private static Map<String, String> difference(Map<String, String> shown, Map<String, String> expected) {
        Map<String, String> difference = new HashMap<>();
        shown.forEach((seat, status) -> {
            if (!status.equals(expected.get(seat))) {
                difference.put(seat, status + " instead of " + expected.getOrDefault(seat, "FREE"));
            }
        });
        expected.forEach((seat, status) -> {
            if (!shown.containsKey(seat)) {
                difference.put(seat, "FREE instead of " + status);
            }
        });
        return difference;
    }

    private static Map<String, String> only(Map<String, String> taken, List<String> sections) {
        taken.keySet().removeIf(seat -> !sections.contains(seat.substring(0, seat.lastIndexOf('-'))));
        return taken;
    }
}
