package io.realticket.commandapi.http.catalog;

import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.Point;
import io.realticket.commandapi.catalog.SectionPlan;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.SeatBitmap;
import java.util.List;

/** A layout as coordinates and bitmaps; points are pairs of x and y. */
record LayoutView(int version, double width, double height, List<Double> focalPoint, List<Section> sections) {
    /** One section. */
    record Section(
            SectionId id,
            String name,
            List<List<Double>> points,
            int rowLength,
            int cells,
            SeatBitmap seats,
            List<CategoryRun> categories) {
        static Section of(SectionPlan plan) {
            return new Section(
                    plan.grid().id(),
                    plan.name(),
                    plan.outline().stream().map(LayoutView::pair).toList(),
                    plan.grid().rowLength(),
                    plan.grid().cells(),
                    plan.grid().seats(),
                    plan.grid().categories());
        }
    }

    static LayoutView of(PlaceLayout layout) {
        return new LayoutView(
                layout.version(),
                layout.overview().width(),
                layout.overview().height(),
                pair(layout.overview().focalPoint()),
                layout.sections().stream().map(Section::of).toList());
    }

    private static List<Double> pair(Point point) {
        return List.of(point.x(), point.y());
    }
}
