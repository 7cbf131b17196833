package io.realticket.commandapi.demo;

import io.realticket.commandapi.catalog.Point;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A horseshoe of tiers around a floor, open towards the stage in the north.
 *
 * @param centre of all its arcs
 * @param stretch how much wider than deep it is
 * @param opening angle of the arc without seats, in degrees
 */
record Bowl(Point centre, double stretch, double opening) {
    private static final int STEPS = 12;
    /** Angle between two neighbouring sections, as a share of a section's. */
    private static final double AISLE_SHARE = 0.06;
    /** Half the width of the stairs in the middle of a section, in cells. */
    private static final double STAIRS = 0.7;
    /** Half the depth of the walkway that crosses every section of a tier, in cells. */
    private static final double WALKWAY = 0.6;

    /**
     * A ring of equal sections. Angles are stretched like the arcs, so equal angles are equal areas.
     *
     * @param inner radius
     * @param outer radius
     * @param firstName number of its first section, which lies to the left of the stage
     */
    record Tier(double inner, double outer, int firstName, int sections, int seatsPerSection) {}

    /** Returns the sections of {@code tier}, round from the left of the stage to its right. */
    List<SectionSketch> sections(Tier tier, Pricing pricing, double cell) {
        double span = (360 - opening) / tier.sections();
        return IntStream.range(0, tier.sections())
                .mapToObj(i -> {
                    double middle = -(360 - opening) / 2 + (i + 0.5) * span;
                    double half = span * (1 - AISLE_SHARE) / 2;
                    List<Point> outline = outline(tier, middle - half, middle + half);
                    return new SectionSketch(
                            tier.firstName() + i + "구역",
                            pricing.categoryOf(at((tier.inner() + tier.outer()) / 2, middle)),
                            outline,
                            tier.seatsPerSection(),
                            this::radius,
                            point -> isStairs(point, tier, middle, cell) || isWalkway(point, tier, cell));
                })
                .toList();
    }

    private List<Point> outline(Tier tier, double from, double to) {
        List<Point> outline = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            outline.add(corner(tier.inner(), from + (to - from) * step / STEPS));
        }
        for (int step = STEPS; step >= 0; step--) {
            outline.add(corner(tier.outer(), from + (to - from) * step / STEPS));
        }
        return outline;
    }

    private boolean isStairs(Point point, Tier tier, double angle, double cell) {
        Point bottom = at(tier.inner(), angle);
        Point top = at(tier.outer(), angle);
        return Line2D.ptLineDist(bottom.x(), bottom.y(), top.x(), top.y(), point.x(), point.y()) < STAIRS * cell;
    }

    private boolean isWalkway(Point point, Tier tier, double cell) {
        return Math.abs(radius(point) - (tier.inner() + tier.outer()) / 2) < WALKWAY * cell;
    }

    // As it stands in the file: the seats are laid out in the outline that its readers will see.
    private Point corner(double radius, double angle) {
        Point exact = at(radius, angle);
        return new Point(Math.rint(exact.x()), Math.rint(exact.y()));
    }

    private Point at(double radius, double angle) {
        double turn = Math.toRadians(angle);
        return new Point(centre.x() + stretch * radius * Math.sin(turn), centre.y() + radius * Math.cos(turn));
    }

    private double radius(Point point) {
        return Math.hypot((point.x() - centre.x()) / stretch, point.y() - centre.y());
    }
}
