package io.realticket.sseedge.client;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page knows of a show from the frames it got: a digit a cell, 0 free, 1 held, 2 sold, 3 blocked or no seat. */
public final class SeatMap {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, StringBuilder> sections = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private String lastEventId = "";
    private String saleState = "";

    /** Applies a frame as a page would. */
    public void apply(Frame frame) {
        JsonNode data = JSON.readTree(frame.data());
        switch (frame.event()) {
            case "reset" -> sections.clear();
            case "snapshot" -> snapshot(data);
            case "delta" -> data.properties().forEach(section -> delta(section.getKey(), section.getValue()));
            case "counts" ->
                data.properties()
                        .forEach(count ->
                                counts.put(count.getKey(), count.getValue().intValue()));
            case "sale" -> saleState = data.get("saleState").stringValue();
            default -> throw new AssertionError("an unknown event: " + frame);
        }
        lastEventId = frame.id();
    }

    private void snapshot(JsonNode data) {
        sections.clear();
        saleState = data.get("saleState").stringValue();
        data.get("sections").properties().forEach(section -> {
            byte[] packed =
                    Base64.getDecoder().decode(section.getValue().get("seats").stringValue());
            StringBuilder cells = new StringBuilder();
            for (int cell = 0; cell < section.getValue().get("cells").intValue(); cell++) {
                cells.append(packed[cell >> 2] >> (2 * (cell & 3)) & 3);
            }
            sections.put(section.getKey(), cells);
        });
    }

    private void delta(String section, JsonNode pairs) {
        StringBuilder cells = sections.get(section);
        if (cells == null) {
            throw new AssertionError("a delta for a section that is not on the map: " + section);
        }
        for (int i = 0; i < pairs.size(); i += 2) {
            cells.setCharAt(
                    pairs.get(i).intValue(), Character.forDigit(pairs.get(i + 1).intValue(), 4));
        }
    }

    /** Returns the cells of each section. */
    public Map<String, String> sections() {
        Map<String, String> texts = new TreeMap<>();
        sections.forEach((section, cells) -> texts.put(section, cells.toString()));
        return texts;
    }

    /** Returns the free seats of each section, as last counted by the edge. */
    public Map<String, Integer> counts() {
        return counts;
    }

    /** Returns the id of the last frame. */
    public String lastEventId() {
        return lastEventId;
    }

    /** Returns how the sale stands. */
    public String saleState() {
        return saleState;
    }
}
