package io.realticket.commandapi.imports;

import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.Overview;
import io.realticket.commandapi.catalog.Point;
import io.realticket.commandapi.catalog.SectionPlan;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.SectionLayout;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes a place as {@link PlaceReader} reads it, seat by seat. Not thread-safe. */
final class PlaceWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private PlaceWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes {@code place} and closes {@code out}, and throws {@link UncheckedIOException} if it cannot be written. */
    static void write(NewPlace place, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new PlaceWriter(json).file(place);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private void file(NewPlace place) {
        json.writeStartObject();
        json.writeObjectPropertyStart("place");
        json.writeStringProperty("name", place.place().name());
        json.writeStringProperty("address", place.address());
        json.writeStringProperty("timeZone", place.place().zone().getId());
        overview(place.layout().overview(), place.layout().sections());
        json.writeEndObject();
        json.writeArrayPropertyStart("sections");
        place.layout().sections().forEach(this::section);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void overview(Overview overview, List<SectionPlan> sections) {
        json.writeNumberProperty("overviewWidth", overview.width());
        json.writeNumberProperty("overviewHeight", overview.height());
        json.writeName("focalPoint");
        point(overview.focalPoint());
        json.writeArrayPropertyStart("overviewPoints");
        for (int i = 0; i < sections.size(); i++) {
            json.writeStartObject();
            json.writeNumberProperty("id", i + 1);
            json.writeArrayPropertyStart("points");
            sections.get(i).outline().forEach(this::point);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void point(Point point) {
        json.writeStartArray();
        json.writeNumber(point.x());
        json.writeNumber(point.y());
        json.writeEndArray();
    }

    private void section(SectionPlan section) {
        SectionLayout grid = section.grid();
        json.writeStartObject();
        json.writeStringProperty("name", section.name());
        json.writeNumberProperty("colLen", grid.rowLength());
        json.writeArrayPropertyStart("categories");
        for (CategoryRun run : grid.categories()) {
            json.writeStartObject();
            json.writeStringProperty("category", run.category());
            json.writeNumberProperty("rows", run.cells() / grid.rowLength());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("seats");
        for (int cell = 0; cell < grid.cells(); cell++) {
            json.writeBoolean(grid.seats().isSeat(cell));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
