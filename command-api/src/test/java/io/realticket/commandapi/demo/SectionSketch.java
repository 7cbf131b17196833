package io.realticket.commandapi.demo;

import io.realticket.commandapi.catalog.Point;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A section to be laid out: a seat in each cell of its outline's bounding box that lies in the outline and is no aisle.
 *
 * @param category of all its seats
 * @param outline corner points in the overview
 * @param seats how many there will be
 * @param depth how far back a point is: what is too much is taken from the back
 * @param aisles where there is no seat
 */
record SectionSketch(
        String name,
        String category,
        List<Point> outline,
        int seats,
        ToDoubleFunction<Point> depth,
        Predicate<Point> aisles) {
    private record Cell(int row, int column, double depth) {}

    /** Returns which cells are seats, row by row, in cells of about {@code cell} units each way. */
    boolean[][] rows(double cell) {
        Path2D shape = shape();
        Rectangle2D box = shape.getBounds2D();
        boolean[][] rows = new boolean[count(box.getHeight(), cell)][count(box.getWidth(), cell)];
        List<Cell> room = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                Point middle = new Point(
                        box.getX() + (column + 0.5) * box.getWidth() / rows[row].length,
                        box.getY() + (row + 0.5) * box.getHeight() / rows.length);
                if (shape.contains(middle.x(), middle.y()) && !aisles.test(middle)) {
                    room.add(new Cell(row, column, depth.applyAsDouble(middle)));
                }
            }
        }
        if (room.size() < seats) {
            throw new IllegalStateException(name + " has room for " + room.size() + " seats, not for " + seats);
        }
        room.sort(Comparator.comparingDouble(Cell::depth));
        room.subList(0, seats).forEach(seat -> rows[seat.row()][seat.column()] = true);
        return rows;
    }

    private static int count(double length, double cell) {
        return Math.max(1, (int) Math.rint(length / cell));
    }

    private Path2D shape() {
        Path2D shape = new Path2D.Double();
        shape.moveTo(outline.getFirst().x(), outline.getFirst().y());
        outline.forEach(point -> shape.lineTo(point.x(), point.y()));
        shape.closePath();
        return shape;
    }
}
