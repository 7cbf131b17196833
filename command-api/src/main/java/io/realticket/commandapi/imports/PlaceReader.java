package io.realticket.commandapi.imports;

import io.realticket.commandapi.catalog.ImportProblems;
import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.Overview;
import io.realticket.commandapi.catalog.Place;
import io.realticket.commandapi.catalog.PlaceDraft;
import io.realticket.commandapi.catalog.Point;
import io.realticket.commandapi.catalog.SectionDraft;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.layout.SeatLayout;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a place in the predecessor's format: {@code {"place": {name, address, overviewWidth, overviewHeight,
 * overviewPoints: [{id, points}]}, "sections": [{name, colLen, seats}]}}. Ours besides: {@code place.timeZone},
 * {@code place.focalPoint} and {@code categories: [{category, rows}]} of a section. Unknown fields are ignored. The
 * file is read as a stream; a place of any accepted size needs memory for its bitmaps only. Not thread-safe.
 */
public final class PlaceReader {
    private static final String ZONE_DEFAULT = "Asia/Seoul";

    private final ImportProblems problems;
    private final List<List<Point>> outlines = new ArrayList<>();
    private final List<SectionDraft> sections = new ArrayList<>();
    private @Nullable String name;
    private @Nullable String address;
    private @Nullable String zone;
    private double width;
    private double height;
    private @Nullable Point focalPoint;

    private PlaceReader(String source) {
        this.problems = new ImportProblems(source);
    }

    /**
     * Returns the place that {@code in} describes, or throws {@link
     * io.realticket.commandapi.catalog.ImportException} naming everything wrong with it.
     *
     * @param source the file's name, for the exception
     * @param id what the place will be called
     */
    public static NewPlace read(String source, InputStream in, PlaceId id) {
        PlaceReader reader = new PlaceReader(source);
        try (JsonCursor json = new JsonCursor(in, reader.problems)) {
            json.file(Map.of(
                    "place", where -> reader.place(json, where),
                    "sections", where -> json.array(where, index -> reader.section(json, index))));
        }
        return reader.finish(id);
    }

    private void place(JsonCursor json, String place) {
        json.object(
                place,
                Map.of(
                        "name", where -> name = json.text(where),
                        "address", where -> address = json.text(where),
                        "timeZone", where -> zone = json.text(where),
                        "overviewWidth", where -> width = json.number(where),
                        "overviewHeight", where -> height = json.number(where),
                        "focalPoint", where -> focalPoint = point(json, where),
                        "overviewPoints", where -> json.array(where, i -> outline(json, where + "[" + i + "]"))));
    }

    private void outline(JsonCursor json, String outline) {
        List<Point> points = new ArrayList<>();
        json.object(
                outline,
                Map.of(
                        "points",
                        where -> json.array(where, i -> {
                            Point point = point(json, where + "[" + i + "]");
                            // One more than allowed is enough to be refused.
                            if (i <= PlaceDraft.CORNERS_MAX) {
                                points.add(point);
                            }
                        })));
        if (outlines.size() <= SeatLayout.SECTIONS_MAX) {
            outlines.add(points);
        }
    }

    private Point point(JsonCursor json, String where) {
        double[] xy = new double[2];
        int[] count = {0};
        json.array(where, i -> {
            count[0] = i + 1;
            if (i < xy.length) {
                xy[i] = json.number(where);
            } else {
                json.skip();
            }
        });
        problems.check(count[0] == xy.length, where, "must be two numbers, x and y");
        return new Point(xy[0], xy[1]);
    }

    private void section(JsonCursor json, int index) {
        if (index <= SeatLayout.SECTIONS_MAX) {
            sections.add(SectionParser.read(json, index, problems));
        } else {
            json.skip();
        }
    }

    private NewPlace finish(PlaceId id) {
        Point focus = focalPoint == null ? new Point(width / 2, 0) : focalPoint;
        String known = name == null ? "" : name;
        String told = address == null ? "" : address;
        PlaceDraft draft = new PlaceDraft(known, told, new Overview(width, height, focus), outlines, sections);
        ZoneId zoneId = zone();
        return new NewPlace(new Place(id, known, zoneId), told, draft.layout(problems));
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone == null ? ZONE_DEFAULT : zone);
        } catch (DateTimeException e) {
            problems.add("place.timeZone", "must be the name of a time zone, such as " + ZONE_DEFAULT);
            return ZoneId.of(ZONE_DEFAULT);
        }
    }
}
