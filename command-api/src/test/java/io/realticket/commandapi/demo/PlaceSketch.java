package io.realticket.commandapi.demo;

import io.realticket.commandapi.catalog.Overview;
import io.realticket.commandapi.catalog.Point;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A place to be written as a file in the import's format, one line for each row of a section.
 *
 * @param cell units of the overview from one seat to the next
 */
record PlaceSketch(String name, String address, Overview overview, double cell, List<SectionSketch> sections) {
    /** Returns the file's content. */
    String file() {
        return """
                {
                  "place": {
                    "name": "%s",
                    "address": "%s",
                    "timeZone": "Asia/Seoul",
                    "overviewWidth": %s,
                    "overviewHeight": %s,
                    "focalPoint": %s,
                    "overviewPoints": [
                %s
                    ]
                  },
                  "sections": [
                %s
                  ]
                }
                """.formatted(
                        name,
                        address,
                        number(overview.width()),
                        number(overview.height()),
                        pair(overview.focalPoint()),
                        sections.stream().map(PlaceSketch::outline).collect(Collectors.joining(",\n")),
                        sections.stream().map(this::section).collect(Collectors.joining(",\n")));
    }

    private static String outline(SectionSketch section) {
        String points = section.outline().stream().map(PlaceSketch::pair).collect(Collectors.joining(","));
        return "      {\"id\": \"%s\", \"points\": [%s]}".formatted(section.name(), points);
    }

    private String section(SectionSketch section) {
        boolean[][] rows = section.rows(cell);
        String seats =
                IntStream.range(0, rows.length).mapToObj(row -> row(rows[row])).collect(Collectors.joining(",\n"));
        return "    {\"name\": \"%s\", \"colLen\": %d, \"categories\": [{\"category\": \"%s\"}], \"seats\": [\n%s\n    ]}"
                .formatted(section.name(), rows[0].length, section.category(), seats);
    }

    private static String row(boolean[] cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(column -> String.valueOf(cells[column]))
                .collect(Collectors.joining(","));
    }

    private static String pair(Point point) {
        return "[" + number(point.x()) + "," + number(point.y()) + "]";
    }

    // Whole units are fine enough, and a file of whole numbers is easier to read.
    private static String number(double value) {
        return String.valueOf(Math.round(value));
    }
}
