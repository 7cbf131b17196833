package io.realticket.commandapi.demo;

import io.realticket.commandapi.catalog.Point;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Blocks of straight rows before the stage.
 *
 * @param front the middle of the first row's front
 * @param across blocks beside each other
 * @param deep blocks behind each other
 * @param columns seats in a row of a block
 * @param rows of a block
 * @param aisle cells between two blocks
 */
record Floor(Point front, int across, int deep, int columns, int rows, int aisle) {
    /** Returns the blocks from the front to the back, each time from the left to the right. */
    List<SectionSketch> sections(Pricing pricing, double cell) {
        return IntStream.range(0, across * deep)
                .mapToObj(i -> block("F" + (i + 1) + "구역", i % across, i / across, pricing, cell))
                .toList();
    }

    private SectionSketch block(String name, int column, int row, Pricing pricing, double cell) {
        double whole = across * columns + (across - 1) * aisle;
        double left = front.x() + (column * (columns + aisle) - whole / 2) * cell;
        double top = front.y() + row * (rows + aisle) * cell;
        double right = left + columns * cell;
        double bottom = top + rows * cell;
        List<Point> outline =
                List.of(new Point(left, top), new Point(right, top), new Point(right, bottom), new Point(left, bottom));
        Point middle = new Point((left + right) / 2, (top + bottom) / 2);
        return new SectionSketch(name, pricing.categoryOf(middle), outline, columns * rows, Point::y, point -> false);
    }
}
