package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Point;
import io.realticket.commandapi.catalog.SectionPlan;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.layout.SectionLayout;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Base64;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A row of {@code sections}: a whole section, its seats packed. */
@Entity
@Table(name = "sections")
class SectionRow {
    @SuppressWarnings("UnusedVariable") // JPA writes it.
    @EmbeddedId
    private SectionKey key;

    private String sectionId;
    private String name;
    private double[] outline;
    private int rowLength;
    private int cells;
    private byte[] seats;
    private String[] categories;
    private int[] categoryCells;

    /** For JPA. */
    protected SectionRow() {}

    SectionRow(SectionKey key, SectionPlan plan) {
        this.key = key;
        this.sectionId = plan.grid().id().value();
        this.name = plan.name();
        this.outline = plan.outline().stream()
                .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()))
                .toArray();
        this.rowLength = plan.grid().rowLength();
        this.cells = plan.grid().cells();
        this.seats = Base64.getDecoder().decode(plan.grid().seats().toBase64());
        List<CategoryRun> runs = plan.grid().categories();
        this.categories = runs.stream().map(CategoryRun::category).toArray(String[]::new);
        this.categoryCells = runs.stream().mapToInt(CategoryRun::cells).toArray();
    }

    SectionPlan plan() {
        List<Point> points = IntStream.range(0, outline.length / 2)
                .mapToObj(i -> new Point(outline[2 * i], outline[2 * i + 1]))
                .toList();
        List<CategoryRun> runs = IntStream.range(0, categories.length)
                .mapToObj(i -> new CategoryRun(categories[i], categoryCells[i]))
                .toList();
        SeatBitmap bitmap = SeatBitmap.ofBase64(Base64.getEncoder().encodeToString(seats));
        return new SectionPlan(
                name, points, new SectionLayout(new SectionId(sectionId), rowLength, cells, bitmap, runs));
    }
}
