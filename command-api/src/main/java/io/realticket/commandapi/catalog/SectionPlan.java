package io.realticket.commandapi.catalog;

import io.realticket.contracts.layout.FocalPoint;
import io.realticket.contracts.layout.SectionLayout;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * A section as it is drawn and sold.
 *
 * @param name what buyers read
 * @param outline corner points in the overview
 * @param grid the seats
 */
public record SectionPlan(String name, List<Point> outline, SectionLayout grid) {
    /** Copies the list. */
    public SectionPlan {
        outline = List.copyOf(outline);
    }

    /** Returns what stands on a ticket: row and number count grid columns from 1, as the map does. */
    public String label(int cell) {
        return name + " " + row(cell) + "열 " + number(cell) + "번";
    }

    /** Returns the row of {@code cell}, from 1. */
    public int row(int cell) {
        return cell / grid.rowLength() + 1;
    }

    /** Returns the number of {@code cell} in its row, from 1; gaps are counted. */
    public int number(int cell) {
        return cell % grid.rowLength() + 1;
    }

    /** Returns the seats, and where in their grid the stage of {@code overview} would lie. */
    SectionLayout gridSeenFrom(Overview overview) {
        DoubleSummaryStatistics xs = outline.stream().mapToDouble(Point::x).summaryStatistics();
        DoubleSummaryStatistics ys = outline.stream().mapToDouble(Point::y).summaryStatistics();
        int rows = grid.rows();
        Point stage = overview.focalPoint();
        FocalPoint focalPoint =
                new FocalPoint(hundredths(stage.y(), ys, rows), hundredths(stage.x(), xs, grid.rowLength()));
        return new SectionLayout(
                grid.id(), grid.rowLength(), grid.cells(), grid.seats(), grid.categories(), focalPoint);
    }

    // The grid fills the outline's bounding box, and a cell's place is its middle.
    private static int hundredths(double at, DoubleSummaryStatistics extent, int cells) {
        double length = Math.max(extent.getMax() - extent.getMin(), 1);
        double cell = (at - extent.getMin()) / length * cells - 0.5;
        return (int) Math.round(Math.clamp(cell * 100, -FocalPoint.HUNDREDTHS_MAX, FocalPoint.HUNDREDTHS_MAX));
    }
}
