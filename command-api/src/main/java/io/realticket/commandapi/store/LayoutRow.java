package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Overview;
import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.Point;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A row of {@code layouts}. */
@Entity
@Table(name = "layouts")
class LayoutRow {
    @EmbeddedId
    private LayoutKey key;

    private double width;
    private double height;

    @Column(name = "focal_x")
    private double focalX;

    @Column(name = "focal_y")
    private double focalY;

    private int seats;

    /** For JPA. */
    protected LayoutRow() {}

    LayoutRow(UUID place, PlaceLayout layout) {
        this.key = new LayoutKey(place, layout.version());
        this.width = layout.overview().width();
        this.height = layout.overview().height();
        this.focalX = layout.overview().focalPoint().x();
        this.focalY = layout.overview().focalPoint().y();
        this.seats = layout.seatLayout().seatCount();
    }

    PlaceLayout layout(List<SectionRow> sections) {
        return new PlaceLayout(
                key.version(),
                new Overview(width, height, new Point(focalX, focalY)),
                sections.stream().map(SectionRow::plan).toList());
    }

    int version() {
        return key.version();
    }

    int seats() {
        return seats;
    }
}
