package io.realticket.commandapi.catalog;

import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A place as a file describes it, well-formed but not yet checked.
 *
 * @param address where it is, for people; perhaps empty
 * @param overview the drawing area
 * @param outlines corner points of the sections, in their order
 */
public record PlaceDraft(
        String name, String address, Overview overview, List<List<Point>> outlines, List<SectionDraft> sections) {
    /** Most corner points of a section. */
    public static final int CORNERS_MAX = 1_000;

    private static final int NAME_MAX = 100;
    private static final int ADDRESS_MAX = 300;
    /** Largest side of a drawing: a stadium in millimetres. Numbers beyond it are no drawing. */
    private static final double SIDE_MAX = 1_000_000;

    private static final int CORNERS_MIN = 3;

    /** Returns the first version of the layout, or throws {@link ImportException} naming every rule it breaks. */
    public PlaceLayout layout(ImportProblems problems) {
        problems.check(
                !name.isBlank() && name.length() <= NAME_MAX && isPlain(name),
                "place.name",
                "must have 1 to " + NAME_MAX + " characters, none of them for control");
        problems.check(
                address.length() <= ADDRESS_MAX && isPlain(address),
                "place.address",
                "must have at most " + ADDRESS_MAX + " characters, none of them for control");
        checkSide(overview.width(), "place.overviewWidth", problems);
        checkSide(overview.height(), "place.overviewHeight", problems);
        Point focus = overview.focalPoint();
        problems.check(
                Math.abs(focus.x()) <= SIDE_MAX && Math.abs(focus.y()) <= SIDE_MAX,
                "place.focalPoint",
                "must lie within " + (long) SIDE_MAX + " of the origin");
        problems.check(
                outlines.size() == sections.size(),
                "place.overviewPoints",
                "must have one entry for each of the " + sections.size() + " sections, not " + outlines.size());
        problems.check(
                !sections.isEmpty() && sections.size() <= SeatLayout.SECTIONS_MAX,
                "sections",
                "must be 1 to " + SeatLayout.SECTIONS_MAX + ", not " + sections.size());
        List<SectionPlan> plans = plans(problems);
        problems.throwIfAny();
        PlaceLayout layout = new PlaceLayout(1, overview, plans);
        try {
            layout.seatLayout();
        } catch (IllegalArgumentException e) {
            // Each section is right, but all together are too much.
            problems.add("sections", String.valueOf(e.getMessage()));
        }
        problems.throwIfAny();
        return layout;
    }

    /** Whether {@code text} has no characters for control. */
    static boolean isPlain(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    private static void checkSide(double length, String where, ImportProblems problems) {
        problems.check(length > 0 && length <= SIDE_MAX, where, "must be more than 0, and at most " + (long) SIDE_MAX);
    }

    private List<SectionPlan> plans(ImportProblems problems) {
        List<SectionPlan> plans = new ArrayList<>();
        Map<SectionId, Integer> seen = new HashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            SectionDraft section = sections.get(i);
            String where = where(i, section.name());
            List<Point> outline = i < outlines.size() ? outlines.get(i) : List.of();
            checkOutline(outline, "place.overviewPoints[" + i + "]", problems);
            SectionLayout grid = section.grid(where, problems).orElse(null);
            if (grid != null) {
                Integer other = seen.putIfAbsent(grid.id(), i);
                problems.check(
                        other == null, where, "its id " + grid.id() + " is also that of sections[" + other + "]");
                plans.add(new SectionPlan(section.name(), outline, grid));
            }
        }
        return plans;
    }

    /** Returns how a section is called in a problem. */
    public static String where(int index, String name) {
        return "sections[" + index + "] \"" + name + "\"";
    }

    private void checkOutline(List<Point> outline, String where, ImportProblems problems) {
        problems.check(
                outline.size() >= CORNERS_MIN && outline.size() <= CORNERS_MAX,
                where,
                "must have " + CORNERS_MIN + " to " + CORNERS_MAX + " points, not " + outline.size());
        for (int i = 0; i < outline.size(); i++) {
            Point point = outline.get(i);
            boolean inside =
                    point.x() >= 0 && point.y() >= 0 && point.x() <= overview.width() && point.y() <= overview.height();
            problems.check(inside, where + " point " + i, "must lie in the overview");
        }
    }
}
